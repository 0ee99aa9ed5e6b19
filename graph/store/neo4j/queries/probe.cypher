// Writes what does not stay; the transaction is rolled back besides.
CREATE (n)
DELETE n
RETURN count(*) AS done
