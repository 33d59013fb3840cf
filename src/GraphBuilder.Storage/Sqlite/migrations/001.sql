-- Contributions, article by article. The graph is derived from them when it is read (GraphProjection), so that there is
-- nothing in this file that could disagree with its articles. Deleting an article deletes all it contributed.
-- Dates are ISO 8601 days, moments ISO 8601 in UTC; offsets are UTF-16 code units of article.text.

PRAGMA application_id = 1198670948; -- "GrBd": tells a graph from any other database

CREATE TABLE article (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT,
  url TEXT,
  author TEXT,
  publisher TEXT,
  published_on TEXT,
  language TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  characters INTEGER NOT NULL,
  pipeline_version TEXT NOT NULL,
  origin TEXT,
  loaded_at TEXT NOT NULL,
  digest TEXT NOT NULL, -- of the whole contribution: tells whether an article brings anything new
  claims INTEGER NOT NULL,
  mentions INTEGER NOT NULL,
  text TEXT NOT NULL -- last: a list of articles need not read past it
) STRICT;

-- Which article a file or address gave last; two files may give the same one.
CREATE TABLE origin (
  path TEXT PRIMARY KEY,
  article_key INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX origin_by_article ON origin (article_key);

CREATE TABLE entity (
  article_key INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
  node TEXT NOT NULL,
  kind TEXT NOT NULL,
  known_name TEXT,
  sector TEXT,
  country TEXT,
  subkind TEXT,
  latitude REAL,
  longitude REAL,
  PRIMARY KEY (article_key, node)
) STRICT, WITHOUT ROWID;

CREATE TABLE entity_name (
  article_key INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
  node TEXT NOT NULL,
  name TEXT NOT NULL,
  occurrences INTEGER NOT NULL,
  PRIMARY KEY (article_key, node, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE mention (
  article_key INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  node TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  form TEXT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (article_key, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim (
  article_key INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  type TEXT NOT NULL,
  mode TEXT,
  modality TEXT NOT NULL,
  polarity TEXT NOT NULL,
  tense TEXT NOT NULL,
  "trigger" TEXT NOT NULL,
  trigger_start INTEGER NOT NULL,
  trigger_end INTEGER NOT NULL,
  sentence TEXT NOT NULL,
  sentence_start INTEGER NOT NULL,
  sentence_end INTEGER NOT NULL,
  date_start TEXT,
  date_end TEXT,
  date_text TEXT,
  date_source TEXT,
  plover TEXT,
  rule TEXT NOT NULL,
  confidence REAL NOT NULL,
  lexicon_version TEXT NOT NULL,
  model_version TEXT NOT NULL,
  event_id TEXT,
  event_name TEXT,
  reciprocal INTEGER NOT NULL,
  title TEXT,
  former INTEGER NOT NULL,
  PRIMARY KEY (article_key, position)
) STRICT, WITHOUT ROWID;

-- part: initiator, recipient, place, about, part-of, attributed-to, subject or object
CREATE TABLE participant (
  article_key INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
  claim_position INTEGER NOT NULL,
  part TEXT NOT NULL,
  position INTEGER NOT NULL,
  node TEXT NOT NULL,
  PRIMARY KEY (article_key, claim_position, part, position)
) STRICT, WITHOUT ROWID;

-- Every actor, place and event that an article mentions: the way from a node to its articles.
CREATE TABLE article_node (
  article_key INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
  node TEXT NOT NULL,
  PRIMARY KEY (article_key, node)
) STRICT, WITHOUT ROWID;

CREATE INDEX article_node_by_node ON article_node (node, article_key);

-- Names and aliases folded as searches compare them.
CREATE TABLE search_name (
  article_key INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
  node TEXT NOT NULL,
  folded TEXT NOT NULL,
  PRIMARY KEY (article_key, node, folded)
) STRICT, WITHOUT ROWID;

CREATE INDEX search_name_by_name ON search_name (folded, node);

-- For people who open this file themselves: what is stated, by whom, in which words.
CREATE VIEW statement AS
SELECT
  article.published_on,
  article.publisher,
  claim.kind,
  claim.type,
  claim.modality,
  (SELECT group_concat(node, ', ') FROM participant p WHERE p.article_key = claim.article_key AND p.claim_position = claim.position AND part IN ('initiator', 'subject')) AS who,
  (SELECT group_concat(node, ', ') FROM participant p WHERE p.article_key = claim.article_key AND p.claim_position = claim.position AND part IN ('recipient', 'object')) AS whom,
  claim.date_start,
  (SELECT group_concat(node, ', ') FROM participant p WHERE p.article_key = claim.article_key AND p.claim_position = claim.position AND part = 'attributed-to') AS attributed_to,
  claim.sentence,
  claim.confidence,
  claim.event_id,
  article.id AS article
FROM claim
JOIN article ON article.key = claim.article_key;

PRAGMA user_version = 1;
