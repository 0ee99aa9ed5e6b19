// A page of the records that a condition holds for, and the state of the graph after
// that.
MATCH (n:Record)                             //: matched
WITH n WHERE n.id > ''                       //: between
WITH n ORDER BY n.id LIMIT $limit            //: cut
WITH collect([n._record, n._body]) AS page, max(n._rev) AS newest//: page
WITH page, newest, -1 AS total               //: total
CALL (page) {
  MATCH (g:Graph) WHERE g.name = 'whoplans' AND size(page) >= 0
  RETURN g.rev AS rev, coalesce(g.writer, '') AS writer
}
RETURN page, total, newest, rev, writer
