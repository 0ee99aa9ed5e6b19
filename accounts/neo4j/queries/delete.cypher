MATCH (r:AccountRow {id: $id})
DELETE r
