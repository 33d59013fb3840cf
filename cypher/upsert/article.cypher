UNWIND $rows AS row
MERGE (a:Article {id: row.id})
SET a.title = row.title, a.url = row.url, a.author = row.author, a.publisher = row.publisher, a.publishedOn = date(row.publishedOn),
    a.language = row.language, a.sha256 = row.sha256, a.characters = row.characters, a.pipelineVersion = row.pipelineVersion,
    a.loadedAt = datetime(row.loadedAt), a._text = row.text, a._origin = row.origin, a._digest = row.digest
RETURN count(*) AS written
