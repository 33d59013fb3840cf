// An event without claims goes, unless something still refers to it: then it awaits its claims and is no part of the graph until then.
UNWIND $rows AS row
MATCH (e:Event {id: row.id})
WHERE NOT EXISTS { (e)<-[:REPORTS]-() }
OPTIONAL MATCH (e)<-[referring]-()
WITH e, count(referring) AS references
FOREACH (_ IN CASE references WHEN 0 THEN [1] ELSE [] END | DETACH DELETE e)
FOREACH (_ IN CASE references WHEN 0 THEN [] ELSE [1] END |
  SET e:Awaited, e.name = null, e.type = null, e.mode = null, e.quad = null, e.score = null, e.dateStart = null, e.dateEnd = null, e.status = null,
      e.claims = null, e.articles = null, e.firstReported = null, e.lastReported = null, e._words = null)
