// What there is to declare, each made once.
CREATE CONSTRAINT whoplans_account_lock IF NOT EXISTS FOR (l:AccountLock) REQUIRE l.name IS UNIQUE;
CREATE CONSTRAINT whoplans_account_row IF NOT EXISTS FOR (r:AccountRow) REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT whoplans_account_key IF NOT EXISTS FOR (r:AccountRow) REQUIRE r.key IS UNIQUE;
CREATE INDEX whoplans_account_person IF NOT EXISTS FOR (r:AccountRow) ON (r.person);
CREATE INDEX whoplans_account_until IF NOT EXISTS FOR (r:AccountRow) ON (r.until);
