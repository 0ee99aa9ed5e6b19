// Creates records.
UNWIND $rows AS r
CREATE (n:Record:$(r[0]))
SET n = r[1]
RETURN count(*) AS done
