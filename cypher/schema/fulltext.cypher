// node_words is what find uses: names folded to plain words, whole words match. The others are for people, folded for case and accents.
CREATE FULLTEXT INDEX node_words IF NOT EXISTS FOR (n:Actor|Place|Event) ON EACH [n._words]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX node_names IF NOT EXISTS FOR (n:Actor|Place|Event) ON EACH [n.name, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX claim_sentences IF NOT EXISTS FOR (n:Claim) ON EACH [n.sentence]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
