// What an expert would add for @neo4j/graphql. The constraint on ids is there.
CREATE INDEX peer_code IF NOT EXISTS FOR (n:Jurisdiction) ON (n.code);
CREATE INDEX peer_slug IF NOT EXISTS FOR (n:Institution) ON (n.slug);
CREATE FULLTEXT INDEX peer_institutions IF NOT EXISTS FOR (n:Institution) ON EACH [n.slug, n.name, n.names, n.acronyms]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CALL db.awaitIndexes();
