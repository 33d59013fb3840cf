// Events of which one claim says that they happened and another that they did not
MATCH (e:Event)<-[:REPORTS]-(yes:Claim)<-[:STATES]-(first:Article)
WHERE yes.polarity = 'positive' AND yes.modality IN ['asserted', 'historical']
MATCH (e)<-[:REPORTS]-(no:Claim)<-[:STATES]-(second:Article)
WHERE no.modality = 'denied' OR no.modality <> 'cancelled' AND no.polarity = 'negative'
RETURN e.name AS event, e.status AS status, yes.sentence AS says, first.publisher AS publisher, no.sentence AS denies, second.publisher AS denier
ORDER BY event, says, denies
