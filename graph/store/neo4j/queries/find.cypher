// A page of the records that a condition holds for, and how many there are.
CALL () {
  MATCH (n:Record)                           //: matched
  WITH n WHERE n.id > ''                     //: between
  WITH n ORDER BY n.id LIMIT $limit          //: cut
  RETURN collect([n.id, n._kind, n._rev, n._body, n._derived]) AS page
}
CALL () {
  MATCH (n:Record)                           //: all
  RETURN count(*) AS total                   //: total
}
RETURN page, total
