// The shortest way from one actor to another through events (graph)
// :param {a: 'person:angela-merkel', b: 'person:kim-jong-un'}
MATCH (a:Actor {id: $a}), (b:Actor {id: $b})
MATCH path = shortestPath((a)-[:INITIATED|DIRECTED_AT|ABOUT*..12]-(b))
RETURN path, [n IN nodes(path) | n.name] AS names
