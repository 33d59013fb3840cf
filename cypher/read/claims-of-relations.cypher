// Claims that state relations, as far as what is derived from them depends on them. {FROM} is where the relation starts.
UNWIND $rows AS row
MATCH (:{FROM} {id: row.from})<-[:SUBJECT]-(c:Claim)<-[:STATES]-(a:Article)
WHERE c.type = row.type AND c._object = row.to
RETURN {id: a.id, publisher: a.publisher, publishedOn: a.publishedOn} AS article,
       {id: c.id, type: c.type, modality: c.modality, polarity: c.polarity, confidence: c.confidence, subject: c._subject, object: c._object,
        title: c.title, former: c.former} AS claim
