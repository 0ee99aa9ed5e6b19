// Replaces records.
UNWIND $rows AS r
CALL (r) {
  MATCH (n:Record) WHERE n.id = r.id
  SET n = r
  RETURN count(*) AS done
}
RETURN sum(done) AS done
