// Creates records of one kind.
UNWIND $rows AS r
CREATE (n:Record)                            //: labelled
SET n = r
RETURN count(*) AS done
