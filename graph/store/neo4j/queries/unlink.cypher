// Removes links.
UNWIND $rows AS l
CALL (l) {
  MATCH (a:Record) WHERE a.id = l[0]
  MATCH (a)-[r]->(b:Record)                  //: typed
  WHERE b.id = l[1]
  DELETE r
  RETURN count(*) AS done
}
RETURN sum(done) AS done
