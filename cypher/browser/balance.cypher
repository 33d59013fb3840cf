// Cooperation and conflict between two actors by month
// :param {a: 'person:donald-trump', b: 'person:kim-jong-un'}
MATCH (:Actor {id: $a})-[:INITIATED|DIRECTED_AT]-(e:Event)-[:INITIATED|DIRECTED_AT]-(:Actor {id: $b})
WITH DISTINCT e, coalesce(e.dateStart, e.firstReported) AS day
WHERE e.status IN ['occurred', 'disputed'] AND day IS NOT NULL
RETURN day.year AS year, day.month AS month, count(e) AS events, round(avg(e.score) * 100) / 100 AS score,
       sum(CASE WHEN e.quad <= 2 THEN 1 ELSE 0 END) AS cooperation, sum(CASE WHEN e.quad >= 3 THEN 1 ELSE 0 END) AS conflict
ORDER BY year, month
