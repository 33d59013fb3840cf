DELETE FROM article WHERE key = $key;
