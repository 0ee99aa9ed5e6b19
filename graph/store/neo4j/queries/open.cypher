// The graph, made if it is not there. Its model becomes the newest that wrote.
MERGE (g:Graph {name: 'whoplans'})
ON CREATE SET g.rev = 0, g.model = $model
RETURN g.model AS model
