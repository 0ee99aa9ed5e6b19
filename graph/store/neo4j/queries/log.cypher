// The commits after a revision.
MATCH (c:Commit)
WHERE c.rev > $after
WITH c ORDER BY c.rev LIMIT $limit
CALL (c) {
  MATCH (c)-[:CHANGED]->(x:Change)
  WITH x ORDER BY x.at
  RETURN collect([x.before, x.after]) AS changes
}
RETURN c.rev AS rev, coalesce(c.long_token, c.token) AS token, c.author AS author, c.reason AS reason, c.note AS note, c.time AS time, changes
ORDER BY rev
