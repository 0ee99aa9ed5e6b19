// Adds links.
UNWIND $rows AS l
CALL (l) {
  MATCH (a:Record) WHERE a.id = l[0]
  WITH a, l[1] AS type, l[2] AS to
  MATCH (b:Record) WHERE b.id = to
  CREATE (a)-[:$(type)]->(b)
  RETURN count(*) AS done
}
RETURN sum(done) AS done
