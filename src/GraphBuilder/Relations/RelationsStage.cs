using GraphBuilder.Lexicons;
using GraphBuilder.Mentions;

namespace GraphBuilder.Relations;

/// <summary>Reads relations from titles, appositions, possessives, nationalities, places and bylines; the same relation of the same words is stated once.</summary>
public sealed class RelationsStage(KnowledgeBase knowledge) : Stage
{
    /// <inheritdoc/>
    public override Annotations Requires => Annotations.Words | Annotations.Language | Annotations.Mentions | Annotations.Entities;

    /// <inheritdoc/>
    public override Annotations Provides => Annotations.Relations;

    /// <inheritdoc/>
    public override void Process(AnnotatedArticle article)
    {
        var bySentence = article.Mentions.ToLookup(m => m.Sentence);
        var found = article.Sentences.SelectMany(sentence =>
        {
            Mention[] mentions = [.. bySentence[sentence]];
            return TitleRelations.Read(article, mentions)
                .Concat(BelongingRelations.Read(article, sentence, mentions, knowledge))
                .Concat(PlaceRelations.Read(article, sentence, mentions, knowledge));
        }).Concat(BylineRelations.Read(article));
        article.Relations.AddRange(found
            .Where(r => r.Subject.Entity is { } from && r.Object.Entity is { } to && from != to)
            .DistinctBy(r => (r.Type, r.Subject.Entity, r.Object.Entity, r.Sentence))
            .OrderBy(r => r.TriggerSpan.Start).ThenBy(r => r.Type));
    }
}
