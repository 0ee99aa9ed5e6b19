// A page of the records that a condition holds for, and how many there are.
MATCH (n:Record)                             //: matched
WITH collect(n) AS found
CALL (found) {
  UNWIND found AS n
  WITH n WHERE n.id > ''                     //: between
  WITH n ORDER BY n.id LIMIT $limit          //: cut
  RETURN collect([n._record, n._body]) AS page//: page
}
RETURN page, size(found) AS total
