// Removes links.
UNWIND $rows AS l
CALL (l) {
  MATCH (a:Record) WHERE a.id = l[0]
  WITH a, l[1] AS type, l[2] AS to
  MATCH (a)-[r]->(b)
  WHERE type(r) = type AND b.id = to
  DELETE r
  RETURN count(*) AS done
}
RETURN sum(done) AS done
