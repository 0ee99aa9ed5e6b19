MATCH (r:AccountRow)
WHERE r.id > $from AND r.id < $below
RETURN r AS row
ORDER BY r.id DESC
LIMIT $limit
