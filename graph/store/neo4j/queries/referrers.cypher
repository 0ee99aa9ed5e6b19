// For some records one that refers to it, other than those given.
UNWIND $rows AS id
CALL (id) {
  MATCH (n:Record) WHERE n.id = id
  MATCH (n)<--(m:Record)
  WHERE NOT m.id IN $besides
  RETURN m LIMIT 1
}
RETURN id, [m._record, m._body] AS record
