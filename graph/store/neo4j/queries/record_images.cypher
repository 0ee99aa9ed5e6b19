// Gives some images of a commit what they lack.
UNWIND $rows AS r
CALL (r) {
  MATCH (c:Commit)-[:CHANGED]->(x:Change)
  WHERE c.rev = $rev AND x.at = r.at
  SET x.before = r.before, x.after = r.after
  RETURN count(*) AS done
}
RETURN sum(done) AS done
