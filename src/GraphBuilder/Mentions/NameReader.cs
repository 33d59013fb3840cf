using GraphBuilder.Lexicons;
using GraphBuilder.Text;

namespace GraphBuilder.Mentions;

/// <summary>
/// Names of a sentence: the model's spans and the knowledge base's entries merged. The longer span wins; on the same span
/// the knowledge base decides what it is, unless the model is sure of a person.
/// </summary>
internal sealed class NameReader(KnowledgeBase knowledge)
{
    private const int LongestSeat = 3;

    public IEnumerable<Mention> Read(Sentence sentence, string text)
    {
        var titles = Titles(sentence);
        var found = Known(sentence).Concat(Tagged(sentence)).Concat(Untagged(sentence)).Where(n => !titles.Any(t => t.First <= n.First && n.Last <= t.Last)).ToList();
        var taken = new bool[sentence.Words.Count];
        var result = new List<Mention>();
        foreach (var name in found.OrderByDescending(n => n.Last - n.First).ThenBy(n => n.Rank).ThenBy(n => n.First))
        {
            if (Enumerable.Range(name.First, name.Last - name.First + 1).Any(i => taken[i])) continue;
            for (var i = name.First; i <= name.Last; i++) taken[i] = true;
            result.Add(ToMention(sentence, text, name));
        }
        return result.OrderBy(m => m.First);
    }

    /// <summary>Offices of several words, and of one in small letters: "State" of "Secretary of State" and "Prime" of "Prime Ministers" are no names.</summary>
    private List<(int First, int Last)> Titles(Sentence sentence)
    {
        var titles = new List<(int First, int Last)>();
        for (var i = 0; i < sentence.Words.Count; i++)
            if (sentence.Words[i].Upos is "NOUN" or "PROPN" && knowledge.OfficeEndingAt(sentence.Words, i) is { } office && (office.Last > office.First || office.Office.Rank is OfficeRank.HeadOfState or OfficeRank.HeadOfGovernment)) titles.Add((office.First, office.Last));
        return titles;
    }

    private static Mention ToMention(Sentence sentence, string text, Candidate name) => new()
    {
        Sentence = sentence,
        First = name.First,
        Last = name.Last,
        Head = Syntax.HeadOf(sentence, name.First, name.Last),
        Text = text[sentence.Words[name.First].Span.Start..sentence.Words[name.Last].Span.End],
        Form = name.Form,
        Kind = name.Kind,
        Known = name.Known,
    };

    /// <summary>Entries of the knowledge base, longest first at each word, and nationalities.</summary>
    private IEnumerable<Candidate> Known(Sentence sentence)
    {
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            // Names begin with a capital, a digit, or an article before one ("al-Shabaab").
            if (!IsWrittenAsName(sentence.Words, i)) continue;
            if (knowledge.LongestMatch(sentence.Words, i) is { } match)
            {
                var last = i + match.Length - 1;
                if (Chosen(sentence, i, last, match.Candidates) is { } entry)
                {
                    yield return new Candidate(WithoutArticle(sentence, i, last, entry), last, entry.Kind, MentionForm.Name, entry, Rank: 1);
                    i = last;
                    continue;
                }
            }
            if (SeatAt(sentence, i) is { } seat)
            {
                yield return seat;
                i = seat.Last;
            }
            else if (knowledge.LongestDemonym(sentence.Words, i) is { } demonym && sentence.Words[i].Upos is "ADJ" or "NOUN" or "PROPN")
            {
                yield return new Candidate(i, i + demonym.Length - 1, demonym.Demonym.Entry.Kind, MentionForm.Demonym, demonym.Demonym.Entry, Rank: 2);
                i += demonym.Length - 1;
            }
        }
    }

    /// <summary>Which namesake is meant, or none: the tag of the model, the case, and for cities the reading of the phrase as a place decide.</summary>
    private static KnowledgeEntry? Chosen(Sentence sentence, int first, int last, IReadOnlyList<KnowledgeEntry> entries)
    {
        var words = sentence.Words;
        var head = words[Syntax.HeadOf(sentence, first, last)];
        var tags = Enumerable.Range(first, last - first + 1).Select(i => words[i].NameTag).ToList();
        var tag = tags.Select(t => t.Length > 2 ? t[2..] : "O").GroupBy(t => t).MaxBy(g => g.Count())!.Key;
        var proper = head.Upos == "PROPN" || tag != "O";
        foreach (var entry in entries)
        {
            switch (entry.Kind)
            {
                case EntityKind.Country:
                    if (proper || last > first) return entry;
                    break;
                case EntityKind.Organization or EntityKind.Group:
                    if (proper || last > first) return entry;
                    break;
                default:
                    if (tag == "LOC" || (tag == "ORG" && entry.Subkind == "capital") || (tag == "O" && proper && head.MentionKind == "place")) return entry;
                    break;
            }
        }
        return null;
    }

    private static bool IsWrittenAsName(IReadOnlyList<Word> words, int index)
    {
        for (var i = index; i < Math.Min(words.Count, index + 3); i++)
        {
            if (words[i].Form.Any(c => char.IsUpper(c) || char.IsDigit(c))) return true;
            if (i > index && words[i].Form != "-") return false;
        }
        return false;
    }

    /// <summary>"the United States" is named without its article, "The Hague" with it.</summary>
    private static int WithoutArticle(Sentence sentence, int first, int last, KnowledgeEntry entry) =>
        first < last && sentence.Words[first].Upos == "DET" && !entry.Name.StartsWith("The ", StringComparison.Ordinal) ? first + 1 : first;

    /// <summary>"the Kremlin", "Downing Street": the government that sits there.</summary>
    private Candidate? SeatAt(Sentence sentence, int index)
    {
        for (var length = Math.Min(LongestSeat, sentence.Words.Count - index); length > 0; length--)
        {
            var form = string.Join(' ', sentence.Words.Skip(index).Take(length).Select(w => w.Form));
            if (knowledge.Capital(form) is null && knowledge.SeatOfGovernment(form) is { } seat) return new Candidate(WithoutArticle(sentence, index, index + length - 1, seat), index + length - 1, seat.Kind, MentionForm.Name, seat, Rank: 1);
        }
        return null;
    }

    /// <summary>The model's spans, without titles, articles and possessives.</summary>
    private IEnumerable<Candidate> Tagged(Sentence sentence)
    {
        var words = sentence.Words;
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].NameTag.StartsWith("B-", StringComparison.Ordinal)) continue;
            var last = i;
            while (last + 1 < words.Count && words[last + 1].NameTag.StartsWith("I-", StringComparison.Ordinal)) last++;
            EntityKind? kind = Addressed(words, i) ? EntityKind.Person : words[i].NameTag[2..] switch { "PER" => EntityKind.Person, "ORG" => EntityKind.Organization, "LOC" => EntityKind.Place, _ => null };
            if (kind is { } k && Trimmed(words, i, last, k) is { } span)
                yield return new Candidate(span.First, span.Last, k, MentionForm.Name, null, Rank: 3);
            i = last;
        }
    }

    /// <summary>"Mr. Putin" is a person, whatever the model says.</summary>
    private bool Addressed(IReadOnlyList<Word> words, int first) => first > 0 && knowledge.Honorific(words[first - 1].Form) is not null;

    private (int First, int Last)? Trimmed(IReadOnlyList<Word> words, int first, int last, EntityKind kind)
    {
        while (first <= last && (words[first].Upos is "DET" or "PUNCT" || words[first].Form is "'s" or "’s")) first++;
        if (kind == EntityKind.Person)
        {
            while (first < last && (knowledge.Honorific(words[first].Form) is not null || knowledge.OfficeEndingAt(words, first) is { Office.BeforeName: true })) first++;
        }
        // "UN Secretary-General": the name ends where the office begins.
        if (kind == EntityKind.Organization && knowledge.OfficeEndingAt(words, last) is { } office && office.First > first && knowledge.LongestMatch(words, first) is { } owner && first + owner.Length >= office.First) last = office.First - 1;
        while (last >= first && (words[last].Upos is "PUNCT" or "PART" or "ADP" || words[last].Form is "'s" or "’s")) last--;
        if (first > last || IsCommon(words, first, last)) return null;
        var letters = words[first].Form.Any(char.IsLetter);
        return letters && (char.IsUpper(words[first].Form[0]) || words[last].Form.Any(char.IsUpper)) ? (first, last) : null;
    }

    /// <summary>"Syrian government", "central bank": a phrase that ends in a small common noun is no name, though the model tags it.</summary>
    private static bool IsCommon(IReadOnlyList<Word> words, int first, int last) =>
        last > first && char.IsLower(words[last].Form[0]) && words[last - 1].Form != "-" && !Enumerable.Range(first, last - first + 1).Any(i => words[i].Upos == "ADP");

    /// <summary>Proper nouns that head a mention of a person, organisation or place by the model's word, though it tagged no name.</summary>
    private IEnumerable<Candidate> Untagged(Sentence sentence)
    {
        foreach (var word in sentence.Words)
        {
            if (word.Upos != "PROPN" || word.NameTag != "O" || !char.IsUpper(word.Form[0]) || word.Relation is "flat" or "compound") continue;
            EntityKind? kind = Addressed(sentence.Words, word.Index) ? EntityKind.Person : word.MentionKind switch { "person" => EntityKind.Person, "organization" => EntityKind.Organization, "place" => EntityKind.Place, _ => null };
            if (kind is not { } k) continue;
            int first = word.Index, last = word.Index;
            while (first > 0 && Joins(sentence, first - 1, word.Index)) first--;
            while (last + 1 < sentence.Words.Count && Joins(sentence, last + 1, word.Index)) last++;
            if (Trimmed(sentence.Words, first, last, k) is { } span) yield return new Candidate(span.First, span.Last, k, MentionForm.Name, null, Rank: 4);
        }
    }

    private static bool Joins(Sentence sentence, int index, int head)
    {
        var word = sentence.Words[index];
        return word.Upos == "PROPN" && word.NameTag == "O" && word.Head == head && word.Relation is "flat" or "compound";
    }

    /// <param name="First">First word.</param>
    /// <param name="Last">Last word.</param>
    /// <param name="Kind">What it is.</param>
    /// <param name="Form">Name or demonym.</param>
    /// <param name="Known">Entry of the knowledge base.</param>
    /// <param name="Rank">Lower wins on spans of the same length.</param>
    private sealed record Candidate(int First, int Last, EntityKind Kind, MentionForm Form, KnowledgeEntry? Known, int Rank);
}
