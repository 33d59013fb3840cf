// Ends of events that no claim gives any more.
UNWIND $rows AS row
MATCH (e:Event {id: row.id})-[r:DIRECTED_AT|LOCATED_AT|ABOUT|PART_OF]->(n)
WHERE NOT type(r) + ' ' + n.id IN row.ends
DELETE r
