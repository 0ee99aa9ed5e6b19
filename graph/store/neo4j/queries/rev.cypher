// The revision that the graph is at.
MATCH (g:Graph) WHERE g.name = 'whoplans'
RETURN g.rev AS rev
