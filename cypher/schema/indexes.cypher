// Where queries start when it is not a key: the three clocks.
CREATE INDEX article_published IF NOT EXISTS FOR (n:Article) ON (n.publishedOn);
CREATE INDEX article_loaded IF NOT EXISTS FOR (n:Article) ON (n.loadedAt);
CREATE INDEX event_date IF NOT EXISTS FOR (n:Event) ON (n.dateStart);
CREATE INDEX event_reported IF NOT EXISTS FOR (n:Event) ON (n.firstReported);
