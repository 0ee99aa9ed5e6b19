MATCH (r:AccountRow)
WHERE r.until <= $now
DELETE r
