// Adds links.
UNWIND $rows AS l
CALL (l) {
  MATCH (a:Record) WHERE a.id = l[0]
  WITH a, l
  MATCH (b:Record) WHERE b.id = l[1]
  CREATE (a)-[:LINK]->(b)                    //: typed
  RETURN count(*) AS done
}
RETURN sum(done) AS done
