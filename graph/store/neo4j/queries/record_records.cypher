// Gives some records what they lack, those that nobody has written meanwhile.
UNWIND $rows AS r
CALL (r) {
  MATCH (n:Record)
  WHERE n.id = r.id AND n._rev = r.rev
  SET n = r.properties
  RETURN count(*) AS done
}
RETURN sum(done) AS done
