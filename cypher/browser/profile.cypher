// What is said of a person: offices, memberships, nationality, with the number of articles
// :param {person: 'person:vladimir-putin'}
MATCH (:Actor {id: $person})-[r:HOLDS_OFFICE|LEADS|MEMBER_OF|REPRESENTS|CITIZEN_OF|BASED_IN]->(other)
RETURN type(r) AS relation, r.title AS title, coalesce(r.former, false) AS former, other.name AS of, r.articles AS articles, r.firstReported AS first, r.lastReported AS last
ORDER BY relation, of
