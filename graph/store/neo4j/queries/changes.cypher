// Records what the commit changed.
MATCH (c:Commit) WHERE c.rev = $rev
UNWIND $rows AS x
CREATE (c)-[:CHANGED]->(y:Change)
SET y = x
RETURN count(*) AS done
