// The records whose tokens match. What the index finds is looked at again,
// since the index knows tokens only up to a length. And the state of the graph after
// that.
CALL db.index.fulltext.queryNodes('whoplans_tokens', $query) YIELD node AS n
WITH n WHERE n.id > ''                       //: where
WITH n ORDER BY n.id LIMIT $limit
WITH collect([n._record, n._body]) AS page, max(n._rev) AS newest
CALL (page) {
  MATCH (g:Graph) WHERE g.name = 'whoplans' AND size(page) >= 0
  RETURN g.rev AS rev, coalesce(g.writer, '') AS writer
}
RETURN page, newest, rev, writer
