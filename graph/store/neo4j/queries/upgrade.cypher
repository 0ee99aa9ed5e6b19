// Says that the graph, which has no records yet, will have those of a newer model.
MATCH (g:Graph) WHERE g.name = 'whoplans' AND g.model < $model AND g.rev = 0
SET g.model = $model
