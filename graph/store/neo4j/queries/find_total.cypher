// A page of the records that a condition holds for, and how many there are,
// and the state of the graph after that.
MATCH (n:Record)                             //: matched
WITH collect(n) AS found
CALL (found) {
  UNWIND found AS n
  WITH n WHERE n.id > ''                     //: between
  WITH n ORDER BY n.id LIMIT $limit          //: cut
  RETURN collect([n._record, n._body]) AS page, max(n._rev) AS newest//: page
}
CALL (page) {
  MATCH (g:Graph) WHERE g.name = 'whoplans' AND size(page) >= 0
  RETURN g.rev AS rev, coalesce(g.writer, '') AS writer
}
RETURN page, size(found) AS total, newest, rev, writer
