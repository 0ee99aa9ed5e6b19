MATCH (r:AccountRow {id: $id})
RETURN r AS row
