using GraphBuilder.Text;

namespace GraphBuilder.Events.Coreference;

/// <summary>"The talks", "the attack": a bare definite noun that resumes an act told shortly before takes over its participants, date and place, so that both claims report one event.</summary>
internal static class EventCoreference
{
    private const int SentencesBack = 4;

    /// <summary>Fills what later claims leave unsaid; claims in order of the text.</summary>
    public static void Resolve(List<EventClaim> claims)
    {
        ResolveHeadline(claims);
        for (var i = 0; i < claims.Count; i++)
            if (IsAnaphoric(claims[i]) && Antecedent(claims, i) is { } antecedent) TakeOver(claims[i], antecedent);
        for (var i = 0; i < claims.Count; i++)
            if (claims[i].Type == PloverType.Reject && claims[i].Sentence.Words[claims[i].Trigger].Lemma is "deny" or "denial" or "dismiss") Answer(claims, i);
        foreach (var undated in claims.Where(c => c.Date is null && c.Initiators.Count + c.Recipients.Count > 1).ToList()) Date(claims, undated);
    }

    /// <summary>A denial answers whoever accused the one who denies, shortly before; whom the denied words are about is not its recipient.</summary>
    private static void Answer(List<EventClaim> claims, int index)
    {
        var denial = claims[index];
        for (var i = index - 1; i >= 0 && denial.Sentence.Index - claims[i].Sentence.Index <= 2; i--)
        {
            if (claims[i].Type != PloverType.Accuse || claims[i].Initiators.Count == 0 || !claims[i].Recipients.Select(KeyOf).Intersect(denial.Initiators.Select(KeyOf)).Any()) continue;
            denial.Recipients.Clear();
            denial.Recipients.AddRange(claims[i].Initiators);
            return;
        }
    }

    /// <summary>The same act between the same actors told with and without its day, as headlines and summaries do, is one event, if the article gives it one day only.</summary>
    private static void Date(List<EventClaim> claims, EventClaim undated)
    {
        var dated = claims.Where(c => c.Date is { Start: not null } && c.Type == undated.Type && IsAhead(c) == IsAhead(undated) && SameCast(c, undated)).ToList();
        if (dated.Count == 0 || dated.Any(c => (c.Date!.Start, c.Date.End) != (dated[0].Date!.Start, dated[0].Date!.End))) return;
        undated.Date = dated[0].Date;
        undated.Name ??= dated[0].Name;
    }

    private static bool IsAhead(EventClaim claim) => claim.Modality is Modality.Planned or Modality.Proposed or Modality.Hypothetical;

    /// <summary>A headline says in short what the text says in full: its act is that of the text, or it is too elliptic to be believed.</summary>
    private static void ResolveHeadline(List<EventClaim> claims)
    {
        if (claims.TrueForAll(c => c.Sentence.Region == RegionKind.Headline)) return;
        claims.RemoveAll(headline => headline.Sentence.Region == RegionKind.Headline && !Resumes(headline, claims));
    }

    private static bool Resumes(EventClaim headline, List<EventClaim> claims)
    {
        var told = claims.Find(c => c.Sentence.Region is null && c.Type == headline.Type && (Shares(c.Initiators, headline.Initiators) || Shares(c.Recipients, headline.Recipients)));
        if (told is null) return false;
        headline.Initiators.Clear();
        headline.Recipients.Clear();
        headline.About.Clear();
        headline.Modality = told.Modality;
        TakeOver(headline, told);
        return true;
    }

    private static bool Shares(List<Participant> a, List<Participant> b) => a.Select(KeyOf).Intersect(b.Select(KeyOf)).Any();

    private static bool IsAnaphoric(EventClaim claim)
    {
        if (claim.Sentence.Words[claim.Trigger].Upos != "NOUN" || claim.Initiators.Count > 0 || claim.Recipients.Count > 0 || claim.Name is not null) return false;
        var definite = false;
        foreach (var child in claim.Sentence.Children(claim.Trigger))
        {
            var word = claim.Sentence.Words[child];
            if (word.Relation == "det") definite |= word.Form.ToLowerInvariant() is "the" or "this" or "that" or "these" or "those";
            else if (word.Relation is "amod" or "compound" or "nmod" or "nummod" or "acl") return false;
        }
        return definite;
    }

    /// <summary>The one act of the type told before; none when there are several that differ.</summary>
    private static EventClaim? Antecedent(List<EventClaim> claims, int index)
    {
        var claim = claims[index];
        EventClaim? found = null;
        for (var i = index - 1; i >= 0 && claim.Sentence.Index - claims[i].Sentence.Index <= SentencesBack; i--)
        {
            var earlier = claims[i];
            if (earlier.Type != claim.Type || earlier.Sentence.Index == claim.Sentence.Index || !Agrees(earlier.Modality, claim.Modality) || (earlier.Initiators.Count == 0 && earlier.Recipients.Count == 0)) continue;
            if (found is not null && !SameCast(found, earlier)) return null;
            found ??= earlier;
        }
        return found;
    }

    private static bool Agrees(Modality earlier, Modality later) => earlier == later || (earlier is Modality.Asserted or Modality.Historical && later is Modality.Asserted or Modality.Historical);

    private static bool SameCast(EventClaim a, EventClaim b) => Same(a.Initiators, b.Initiators) && Same(a.Recipients, b.Recipients);

    private static bool Same(List<Participant> a, List<Participant> b) => a.Select(KeyOf).ToHashSet().SetEquals(b.Select(KeyOf));

    private static object KeyOf(Participant participant) => participant.Entity is { } entity ? entity : participant.Span;

    private static void TakeOver(EventClaim claim, EventClaim antecedent)
    {
        claim.Initiators.AddRange(antecedent.Initiators);
        claim.Recipients.AddRange(antecedent.Recipients);
        claim.Reciprocal = antecedent.Reciprocal;
        claim.Place ??= antecedent.Place;
        claim.Date ??= antecedent.Date;
        claim.Name ??= antecedent.Name;
        if (claim.About.Count == 0) claim.About.AddRange(antecedent.About);
    }
}
