// For each of some records a page of those that are a hop away.
UNWIND range(0, size($ids) - 1) AS i
CALL (i) {
  MATCH (p:Record) WHERE p.id = $ids[i]
  MATCH (p)--(n:Record)                      //: near
  WITH DISTINCT n WHERE n.id > ''            //: between
  WITH n ORDER BY n.id LIMIT $limit          //: cut
  RETURN collect([n._record, n._body]) AS page//: page
}
RETURN i, page, -1 AS total
