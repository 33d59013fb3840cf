UNWIND $rows AS row
MERGE (e:Event {id: row.id})
SET e.name = row.name, e.type = row.type, e.mode = row.mode, e.quad = row.quad, e.score = toFloat(row.score),
    e.dateStart = date(row.dateStart), e.dateEnd = date(row.dateEnd), e.status = row.status, e.claims = row.claims, e.articles = row.articles,
    e.firstReported = date(row.firstReported), e.lastReported = date(row.lastReported), e._words = row.words
REMOVE e:Awaited
RETURN count(*) AS written
