// The revisions of those of some records that exist.
MATCH (n:Record)
WHERE n.id IN $ids
RETURN n.id AS id, n._rev AS rev
