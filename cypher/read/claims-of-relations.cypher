// {LABEL} is Actor, Place or Event: where the relation starts.
UNWIND $rows AS row
MATCH (:{LABEL} {id: row.from})<-[:SUBJECT]-(c:Claim)<-[:STATES]-(a:Article)
WHERE c.type = row.type AND c._object = row.to
RETURN a.id AS article, a.publisher AS publisher, a.publishedOn AS publishedOn, c.id AS id, c.type AS type, c._subject AS subject, c._object AS object,
       c.title AS title, c.former AS former
