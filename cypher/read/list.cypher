MATCH (a:Article)
WHERE a._digest IS NOT NULL
RETURN {id: a.id, title: a.title, publisher: a.publisher, publishedOn: a.publishedOn, url: a.url, origin: a._origin, loadedAt: a.loadedAt,
        claims: COUNT { (a)-[:STATES]->() },
        mentions: reduce(sum = 0, mentions IN COLLECT { MATCH (a)-[m:MENTIONS]->() RETURN m._mentions } | sum + mentions)} AS article
