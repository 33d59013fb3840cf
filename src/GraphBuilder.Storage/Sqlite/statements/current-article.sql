SELECT key, digest FROM article WHERE id = $id;
