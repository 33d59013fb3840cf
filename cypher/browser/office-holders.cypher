// Who held an office of a country or an organisation on a day, as far as articles up to that day say
// :param {of: 'country:RUS', day: '2017-06-01'}
MATCH (holder:Person)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(body {id: $of})
WHERE c.type IN ['HOLDS_OFFICE', 'LEADS']
MATCH (article:Article)-[:STATES]->(c)
WHERE article.publishedOn <= date($day)
WITH holder, c.type AS relation, c.title AS title, c.former AS former, article.publishedOn AS published, c.sentence AS sentence
ORDER BY published DESC
WITH holder, relation, collect({title: title, former: coalesce(former, false), published: published, sentence: sentence})[0] AS latest
WHERE NOT latest.former
RETURN holder.name AS holder, relation, latest.title AS title, latest.published AS said, latest.sentence AS sentence
ORDER BY holder
