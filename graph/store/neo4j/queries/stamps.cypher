// What is known of some commits besides their changes.
MATCH (c:Commit)
WHERE c.rev IN $revs
RETURN c.rev AS rev, coalesce(c.long_token, c.token) AS token, c.author AS author, c.reason AS reason, c.note AS note, c.time AS time, [] AS changes
