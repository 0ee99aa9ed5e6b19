// The commits before a revision that changed a record, with its changes alone.
MATCH (x:Change)
WHERE x.record = $id AND x.rev < $before
WITH x ORDER BY x.rev DESC LIMIT $limit
MATCH (c:Commit) WHERE c.rev = x.rev
RETURN c.rev AS rev, coalesce(c.long_token, c.token) AS token, c.author AS author, c.reason AS reason, c.note AS note, c.time AS time,
  [[x.before, x.after]] AS changes
ORDER BY rev DESC
