// What is declared already. Constraints have indexes of their name.
SHOW INDEXES YIELD name, state
WHERE name STARTS WITH 'whoplans_account' AND state = 'ONLINE'
RETURN name
