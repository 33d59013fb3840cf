// Claims on events, as far as what is derived from them depends on them.
UNWIND $rows AS row
MATCH (:Event {id: row.id})<-[:REPORTS]-(c:Claim)<-[:STATES]-(a:Article)
RETURN {id: a.id, publisher: a.publisher, publishedOn: a.publishedOn} AS article,
       {id: c.id, type: c.type, mode: c.mode, modality: c.modality, polarity: c.polarity, dateStart: c.dateStart, dateEnd: c.dateEnd, confidence: c.confidence,
        event: c._event, eventName: c._eventName, initiators: c._initiators, recipients: c._recipients, reciprocal: c._reciprocal, place: c._place,
        about: c._about, partOf: c._partOf, attributedTo: c._attributedTo} AS claim
