RETURN 1 AS alive
