namespace GraphBuilder.Graph;

/// <summary>Edges from actor to actor, one for each ordered pair and PLOVER type, that count the events between the two.</summary>
internal sealed class ActorNetwork
{
    private readonly Dictionary<(string Type, string From, string To), Tie> _ties = [];

    public void Add(EventFacts facts)
    {
        foreach (var (from, to) in Pairs(facts).Distinct())
        {
            var key = (facts.Type, from, to);
            if (!_ties.TryGetValue(key, out var tie)) _ties.Add(key, tie = new Tie());
            tie.Add(facts);
        }
    }

    public IEnumerable<GraphEdge> Edges() => _ties.Select(tie => new GraphEdge(tie.Key.Type, tie.Key.From, tie.Key.To, tie.Value.Properties()));

    // Directed acts run from each initiator to each recipient. What is done with each other has no direction and also binds the initiators.
    private static IEnumerable<(string From, string To)> Pairs(EventFacts facts)
    {
        var directed = facts.Initiators.SelectMany(from => facts.Recipients.Select(to => (from, to)));
        var mutual = facts.Initiators.SelectMany(from => facts.Initiators.Select(to => (from, to)));
        var pairs = facts.Reciprocal ? directed.Concat(mutual).Select(LowerFirst) : directed;
        return pairs.Where(pair => pair.Item1 != pair.Item2);
    }

    private static (string, string) LowerFirst((string From, string To) pair) => string.CompareOrdinal(pair.From, pair.To) <= 0 ? pair : (pair.To, pair.From);

    private sealed class Tie
    {
        private readonly Support _support = new();
        private int _events;
        private int _planned;
        private int _denied;
        private bool _reciprocal;
        private DateOnly? _first;
        private DateOnly? _last;

        public void Add(EventFacts facts)
        {
            foreach (var stated in facts.Claims) _support.Add(stated);
            _events++;
            var status = facts.Status;
            if (status == EventStatus.Planned) _planned++;
            if (status == EventStatus.Denied) _denied++;
            _reciprocal |= facts.Reciprocal;
            var (start, end) = facts.Date;
            _first = Support.Earlier(_first, start);
            _last = Support.Later(_last, end);
        }

        public PropertyMap Properties() => new()
        {
            { "events", _events },
            { "claims", _support.Claims },
            { "articles", _support.Articles },
            { "planned", _planned },
            { "denied", _denied },
            { "reciprocal", _reciprocal ? true : null },
            { "firstReported", _support.FirstReported },
            { "lastReported", _support.LastReported },
            { "firstDate", _first },
            { "lastDate", _last },
            { "confidence", (double?)_support.Confidence },
        };
    }
}
