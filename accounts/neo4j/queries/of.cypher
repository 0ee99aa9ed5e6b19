MATCH (r:AccountRow {person: $person})
RETURN r AS row
ORDER BY r.id
