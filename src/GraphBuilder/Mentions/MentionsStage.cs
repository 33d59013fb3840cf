using GraphBuilder.Lexicons;

namespace GraphBuilder.Mentions;

/// <summary>Finds names, nationalities, nominal mentions and pronouns, sentence by sentence.</summary>
public sealed class MentionsStage(KnowledgeBase knowledge) : Stage
{
    private readonly NameReader _names = new(knowledge);
    private readonly NominalReader _nominals = new(knowledge);
    private readonly TitleReader _titles = new(knowledge);

    /// <inheritdoc/>
    public override Annotations Requires => Annotations.Words | Annotations.Language;

    /// <inheritdoc/>
    public override Annotations Provides => Annotations.Mentions;

    /// <inheritdoc/>
    public override void Process(AnnotatedArticle article)
    {
        foreach (var sentence in article.Sentences)
        {
            var names = _names.Read(sentence, article.Text).ToList();
            foreach (var person in names.Where(n => n is { Kind: EntityKind.Person, Form: MentionForm.Name })) person.Titles = _titles.Of(person, names);
            var nominals = sentence.Region is null or RegionKind.Headline ? _nominals.Read(sentence, article.Text, names).Where(n => !IsTitle(n, names)).ToList() : [];
            foreach (var nominal in nominals)
                if (_titles.At(sentence, nominal.Head, names, TitleRule.Alone) is { } title) nominal.Titles = [title];
            var pronouns = sentence.Words.Where(w => Pronoun.Of(w) is not null).Select(w => new Mention
            {
                Sentence = sentence,
                First = w.Index,
                Last = w.Index,
                Head = w.Index,
                Text = w.Form,
                Form = MentionForm.Pronoun,
                Kind = EntityKind.Person,
            });
            article.Mentions.AddRange(names.Concat(nominals).Concat(pronouns).OrderBy(m => m.First).ThenByDescending(m => m.Last).ThenBy(m => m.Form));
        }
    }

    /// <summary>The office before a name belongs to the name.</summary>
    private static bool IsTitle(Mention nominal, List<Mention> names) =>
        names.Any(n => n.Titles.Any(t => t.Rule == TitleRule.BeforeName && t.First <= nominal.Head && nominal.Head <= t.Last));
}
