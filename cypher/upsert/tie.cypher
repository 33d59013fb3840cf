// {TYPE} is a PLOVER type: how one actor treats another, counted over the events between the two.
UNWIND $rows AS row
MATCH (a:{FROM} {id: row.from})
MATCH (b:{TO} {id: row.to})
MERGE (a)-[t:{TYPE}]->(b)
SET t.events = row.events, t.claims = row.claims, t.articles = row.articles, t.planned = row.planned, t.denied = row.denied,
    t.reciprocal = row.reciprocal, t.firstReported = date(row.firstReported), t.lastReported = date(row.lastReported),
    t.firstDate = date(row.firstDate), t.lastDate = date(row.lastDate), t.confidence = toFloat(row.confidence)
RETURN count(*) AS written
