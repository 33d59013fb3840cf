// Constraints have an index of the same name.
SHOW INDEXES YIELD name
