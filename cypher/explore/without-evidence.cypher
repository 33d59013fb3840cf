// What no claim or mention supports: nothing, unless something else has written to the graph
MATCH (e:Event)
WHERE NOT e:Awaited AND NOT EXISTS { (e)<-[:REPORTS]-(:Claim)<-[:STATES]-(:Article) }
RETURN e.id AS id
UNION
MATCH (n:Actor|Place)
WHERE NOT EXISTS { (n)<-[:MENTIONS|DESCRIBES]-(:Article) }
RETURN n.id AS id
UNION
MATCH (c:Claim)
WHERE COUNT { (c)<-[:STATES]-(:Article) } <> 1
RETURN c.id AS id
