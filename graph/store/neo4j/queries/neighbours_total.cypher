// For each of some records a page of those that are a hop away, and how many
// there are.
UNWIND range(0, size($ids) - 1) AS i
CALL (i) {
  MATCH (p:Record) WHERE p.id = $ids[i]
  MATCH (p)--(n:Record)                      //: near
  RETURN collect(DISTINCT n) AS found
}
CALL (found) {
  UNWIND found AS n
  WITH n WHERE n.id > ''                     //: between
  WITH n ORDER BY n.id LIMIT $limit          //: cut
  RETURN collect([n._record, n._body]) AS page//: page
}
RETURN i, page, size(found) AS total
