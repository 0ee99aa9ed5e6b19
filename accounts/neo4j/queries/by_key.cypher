MATCH (r:AccountRow {key: $key})
RETURN r AS row
