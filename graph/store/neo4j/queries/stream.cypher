// The next records in the order of ids.
MATCH (n:Record)
WHERE n.id > $after
WITH n WHERE n.id > ''                       //: where
WITH n ORDER BY n.id LIMIT $limit
RETURN [n._record, n._body] AS record
ORDER BY n.id
