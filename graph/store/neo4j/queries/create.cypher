// Creates records.
UNWIND $rows AS r
CREATE (n:Record:$(r._kind))
SET n = r
RETURN count(*) AS done
