-- What is kept of people, links, sessions, tokens and the audit trail. Nobody
-- but whoplans needs to read the bodies; times are milliseconds since 1970.
CREATE TABLE row (
    sort   TEXT NOT NULL,
    id     TEXT NOT NULL,
    person TEXT NOT NULL,
    key    TEXT,
    until  INTEGER,
    body   TEXT NOT NULL,
    PRIMARY KEY (sort, id)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX row_key ON row (sort, key) WHERE key IS NOT NULL;
CREATE INDEX row_person ON row (sort, person);
CREATE INDEX row_until ON row (until) WHERE until IS NOT NULL;
