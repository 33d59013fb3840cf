using GraphBuilder.Lexicons;
using GraphBuilder.Mentions;

namespace GraphBuilder.Resolution;

/// <summary>
/// Ties mentions to entities in ordered passes, the most certain first; a later pass sees what the earlier ones settled and
/// never overrules it (the sieve of Raghunathan et al. 2010, with passes for titles, governments and metonyms).
/// </summary>
public sealed class ResolutionStage(KnowledgeBase knowledge) : Stage
{
    /// <inheritdoc/>
    public override Annotations Requires => Annotations.Words | Annotations.Language | Annotations.Mentions;

    /// <inheritdoc/>
    public override Annotations Provides => Annotations.Entities;

    /// <inheritdoc/>
    public override void Process(AnnotatedArticle article)
    {
        var reading = new ArticleReading(article, knowledge);
        KnownNames.Apply(reading);
        PersonNames.Apply(reading);
        KnownLeaders.Apply(reading);
        HomeOffices.Apply(reading);
        OtherNames.Apply(reading);
        Nominals.Apply(reading);
        Pronouns.Apply(reading);
        Nominals.ResolvePossessed(reading);
        EntityKeys.Apply(reading);

        foreach (var mention in article.Mentions)
            if (mention.Entity is { } entity) entity.Mentions.Add(mention);
        article.Entities.AddRange(article.Mentions.SelectMany(m => m.Entity is null ? m.Members : [m.Entity]).Distinct());
    }
}
