// Says that the graph has the records of a newer model.
MATCH (g:Graph) WHERE g.name = 'whoplans' AND g.model < $model
SET g.model = $model
