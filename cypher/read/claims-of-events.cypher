UNWIND $rows AS row
MATCH (:Event {id: row.id})<-[:REPORTS]-(c:Claim)<-[:STATES]-(a:Article)
RETURN a.id AS article, a.publisher AS publisher, a.publishedOn AS publishedOn, c.id AS id, c.type AS type, c.mode AS mode, c.modality AS modality,
       c.polarity AS polarity, c.dateStart AS dateStart, c.dateEnd AS dateEnd, c.confidence AS confidence, c._event AS event, c._eventName AS eventName,
       c._initiators AS initiators, c._recipients AS recipients, c._reciprocal AS reciprocal, c._place AS place, c._about AS about, c._partOf AS partOf,
       c._attributedTo AS attributedTo
