// Gives unique values up.
UNWIND $rows AS v
CALL (v) {
  MATCH (k:Key)
  WHERE k.name = v[0] AND k.value = v[1]
  DELETE k
  RETURN count(*) AS done
}
RETURN sum(done) AS done
