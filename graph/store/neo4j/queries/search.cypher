// The records whose tokens match. What the index finds is looked at again,
// since the index knows tokens only up to a length.
CALL db.index.fulltext.queryNodes('whoplans_tokens', $query) YIELD node AS n
WITH n WHERE n.id > ''                       //: where
WITH n ORDER BY n.id LIMIT $limit
RETURN [n._record, n._body] AS record
ORDER BY n.id
