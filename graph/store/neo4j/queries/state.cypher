// The revision that the graph is at, and the call that made it.
MATCH (g:Graph) WHERE g.name = 'whoplans'
RETURN g.rev AS rev, coalesce(g.writer, '') AS writer
