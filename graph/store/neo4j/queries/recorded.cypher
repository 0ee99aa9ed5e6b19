// Says that all records of the graph say when they were recorded.
MATCH (g:Graph) WHERE g.name = 'whoplans'
SET g.recorded = true
RETURN count(*) AS done
