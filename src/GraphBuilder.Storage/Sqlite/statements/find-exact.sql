SELECT DISTINCT node FROM search_name WHERE folded = $folded;
