// The graph, made if it is not there, of what model its records are, and
// whether they say when they were recorded.
MERGE (g:Graph {name: 'whoplans'})
ON CREATE SET g.rev = 0, g.model = $model, g.recorded = true
RETURN g.model AS model, g.rev AS rev, coalesce(g.recorded, g.rev = 0) AS recorded
