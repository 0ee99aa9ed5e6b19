// A page of records, with pages of what is a hop away from them, and so on: an
// entry is whose page it is, whether there is more, its records and how many there
// are. Each record is returned once. And the state of the graph after that.
MATCH (n:Record)                             //: matched
WITH n WHERE n.id > ''                       //: between
WITH n ORDER BY n.id LIMIT $limit            //: cut
WITH collect(n) AS page                      //: page
WITH [['', size(page) >= $limit, page[..$limit - 1], -1]] AS g0//: top
WITH g0, [] AS g1                            //: levels
CALL (g0) {                                  //: all
  UNWIND g0 AS entry                         //: entries
  UNWIND entry[2] AS n
  WITH DISTINCT n
  RETURN collect([n._record, n._body]) AS records, max(n._rev) AS newest
}
CALL (records) {
  MATCH (g:Graph) WHERE g.name = 'whoplans' AND size(records) >= 0
  RETURN g.rev AS rev, coalesce(g.writer, '') AS writer
}
RETURN records, newest, rev, writer, [[x IN g0 | [x[0], x[1], [n IN x[2] | n.id], x[3]]]] AS pages//: pages
