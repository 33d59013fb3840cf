// {TYPE} is a relation, counted over the claims that state it.
UNWIND $rows AS row
MATCH (a:{FROM} {id: row.from})
MATCH (b:{TO} {id: row.to})
MERGE (a)-[r:{TYPE}]->(b)
SET r.title = row.title, r.former = row.former, r.articles = row.articles, r.claims = row.claims,
    r.firstReported = date(row.firstReported), r.lastReported = date(row.lastReported)
RETURN count(*) AS written
