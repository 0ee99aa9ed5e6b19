// The constraints and indexes, each made once.
CREATE CONSTRAINT whoplans_graph IF NOT EXISTS FOR (g:Graph) REQUIRE g.name IS UNIQUE;
CREATE CONSTRAINT whoplans_record IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT whoplans_key IF NOT EXISTS FOR (k:Key) REQUIRE (k.name, k.value) IS UNIQUE;
CREATE CONSTRAINT whoplans_commit IF NOT EXISTS FOR (c:Commit) REQUIRE c.rev IS UNIQUE;
CREATE CONSTRAINT whoplans_token IF NOT EXISTS FOR (c:Commit) REQUIRE c.token IS UNIQUE;
CREATE CONSTRAINT whoplans_call IF NOT EXISTS FOR (c:Commit) REQUIRE c.call IS UNIQUE;
CREATE INDEX whoplans_change IF NOT EXISTS FOR (x:Change) ON (x.record, x.rev);
CREATE FULLTEXT INDEX whoplans_tokens IF NOT EXISTS FOR (n:Record) ON EACH [n._tokens]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
