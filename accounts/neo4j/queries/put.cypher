MERGE (r:AccountRow {id: $row.id})
SET r = $row
