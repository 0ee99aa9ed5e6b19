// The records with some ids, in any order.
MATCH (n:Record)
WHERE n.id IN $ids
RETURN [n._record, n._body] AS record
