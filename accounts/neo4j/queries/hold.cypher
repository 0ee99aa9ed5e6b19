// Writers wait for each other here: whoever has set the turn holds the node
// until the transaction ends.
MERGE (l:AccountLock {name: 'whoplans'})
SET l.turn = coalesce(l.turn, 0) + 1
