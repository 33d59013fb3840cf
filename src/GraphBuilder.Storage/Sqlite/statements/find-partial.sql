-- Folded names are words joined by hyphens: whole words in a row match. Nodes that match exactly are found apart.
SELECT node
FROM (
  SELECT DISTINCT node
  FROM search_name
  WHERE instr('-' || folded || '-', '-' || $folded || '-') > 0
    AND node NOT IN (SELECT node FROM search_name WHERE folded = $folded)
) AS found
ORDER BY (SELECT count(*) FROM article_node WHERE article_node.node = found.node) DESC, node
LIMIT $limit;
