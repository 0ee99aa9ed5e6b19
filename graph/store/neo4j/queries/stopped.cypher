// Why a database stopped, as far as the server says; without a name the one that is
// used where none is named.
SHOW DATABASES YIELD name, home, statusMessage
WHERE name = $database OR ($database = '' AND home)
RETURN statusMessage AS why
