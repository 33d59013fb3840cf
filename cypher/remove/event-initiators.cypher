// Initiators of events that no claim gives any more.
UNWIND $rows AS row
MATCH (e:Event {id: row.id})<-[r:INITIATED]-(n)
WHERE NOT n.id IN row.initiators
DELETE r
