SELECT path FROM origin WHERE article_key = $key ORDER BY path;
