-- The file's tables. An image is a record as image.go encodes it.

-- The state: one row for each record there is, in the order of ids.
CREATE TABLE record (
  id    TEXT PRIMARY KEY,
  image BLOB NOT NULL
) WITHOUT ROWID, STRICT;

-- The log: one row for each commit. Its changes are the rows of change from
-- number first on. The sum is over all that the commit says and does.
CREATE TABLE entry (
  rev     INTEGER PRIMARY KEY,
  token   TEXT UNIQUE, -- null if the changeset had none
  author  TEXT NOT NULL,
  reason  TEXT NOT NULL,
  note    TEXT NOT NULL DEFAULT '',
  time    INTEGER NOT NULL, -- microseconds since 1970, UTC
  first   INTEGER NOT NULL,
  changes INTEGER NOT NULL,
  sum     INTEGER NOT NULL
) STRICT;

-- What commits did to records. The image is the record afterwards, null if it
-- was deleted. What it was before is the image of the commit that the column
-- before names, null if there was none.
CREATE TABLE change (
  n      INTEGER PRIMARY KEY,
  rev    INTEGER NOT NULL,
  id     TEXT NOT NULL,
  before INTEGER,
  image  BLOB
) STRICT;
CREATE INDEX change_of ON change (id, rev);

-- The newest commit, and what the table of records must hold then: how many
-- rows, and images whose sums add up to sum.
CREATE TABLE head (
  one     INTEGER PRIMARY KEY CHECK (one = 1),
  model   INTEGER NOT NULL,
  rev     INTEGER NOT NULL,
  records INTEGER NOT NULL,
  sum     INTEGER NOT NULL
) STRICT;
