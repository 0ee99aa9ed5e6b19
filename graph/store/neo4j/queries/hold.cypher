// Takes unique values, from another record too.
UNWIND $rows AS v
MERGE (k:Key {name: v[0], value: v[1]})
SET k.record = v[2]
RETURN count(*) AS done
