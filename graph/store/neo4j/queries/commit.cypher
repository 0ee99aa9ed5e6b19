// Records the commit.
CREATE (c:Commit)
SET c = $commit
RETURN count(*) AS done
