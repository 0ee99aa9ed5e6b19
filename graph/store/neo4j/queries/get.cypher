// The records with some ids, in any order.
MATCH (n:Record)
WHERE n.id IN $ids
RETURN [n.id, n._kind, n._rev, n._body, n._derived] AS record
