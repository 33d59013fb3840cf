UNWIND $rows AS row
MERGE (c:Claim {id: row.id})
SET c.kind = row.kind, c.type = row.type, c.mode = row.mode, c.modality = row.modality, c.polarity = row.polarity, c.tense = row.tense,
    c.trigger = row.trigger, c.triggerStart = row.triggerStart, c.triggerEnd = row.triggerEnd,
    c.sentence = row.sentence, c.sentenceStart = row.sentenceStart, c.sentenceEnd = row.sentenceEnd,
    c.dateStart = date(row.dateStart), c.dateEnd = date(row.dateEnd), c.dateText = row.dateText, c.dateSource = row.dateSource,
    c.plover = row.plover, c.rule = row.rule, c.confidence = toFloat(row.confidence),
    c.lexiconVersion = row.lexiconVersion, c.modelVersion = row.modelVersion, c.title = row.title, c.former = row.former,
    c._event = row.event, c._eventName = row.eventName, c._initiators = row.initiators, c._recipients = row.recipients,
    c._reciprocal = row.reciprocal, c._place = row.place, c._about = row.about, c._partOf = row.partOf,
    c._attributedTo = row.attributedTo, c._subject = row.subject, c._object = row.object
RETURN count(*) AS written
