// Deletes records with the links that they have.
UNWIND $rows AS id
CALL (id) {
  MATCH (n:Record) WHERE n.id = id
  DETACH DELETE n
  RETURN count(*) AS done
}
RETURN sum(done) AS done
