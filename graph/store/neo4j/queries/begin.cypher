// Takes the next revision. Setting a property first takes the node's lock,
// which all writers wait for, so that the revision is read under it.
MATCH (g:Graph) WHERE g.name = 'whoplans'
SET g.writer = $writer
WITH g
SET g.rev = g.rev + 1
RETURN g.rev AS rev
