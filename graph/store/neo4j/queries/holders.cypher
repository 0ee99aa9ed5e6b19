// Who holds some unique values.
UNWIND $rows AS v
MATCH (k:Key)
WHERE k.name = v[0] AND k.value = v[1]
RETURN k.name AS name, k.value AS value, k.record AS record
