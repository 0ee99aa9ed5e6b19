// The graph, made if it is not there, and of what model its records are.
MERGE (g:Graph {name: 'whoplans'})
ON CREATE SET g.rev = 0, g.model = $model
RETURN g.model AS model, g.rev AS rev
