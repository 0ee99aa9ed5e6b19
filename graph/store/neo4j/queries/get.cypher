// The records with some ids, in any order, and the state of the graph after that.
MATCH (n:Record)
WHERE n.id IN $ids
WITH collect([n._record, n._body]) AS page, max(n._rev) AS newest
CALL (page) {
  MATCH (g:Graph) WHERE g.name = 'whoplans' AND size(page) >= 0
  RETURN g.rev AS rev, coalesce(g.writer, '') AS writer
}
RETURN page, newest, rev, writer
