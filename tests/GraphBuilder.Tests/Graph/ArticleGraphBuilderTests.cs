using GraphBuilder.Dates;
using GraphBuilder.Events;
using GraphBuilder.Graph;
using GraphBuilder.Lexicons;
using GraphBuilder.Mentions;
using GraphBuilder.Relations;
using GraphBuilder.Resolution;
using GraphBuilder.Text;

namespace GraphBuilder.Tests.Graph;

public class ArticleGraphBuilderTests
{
    private const string Words = "Ann Lee met she in Lyon";

    private static readonly AnalysisVersions Versions = new("pipeline-7", "lexicon-8", "model-9");

    private readonly Sentence _sentence = Sentences.Of(Words.Split(' '));
    private readonly AnnotatedArticle _article = new(new Article { Text = Words, Title = "Talks", SourceId = "1", PublishedOn = new DateOnly(2024, 5, 2), Origin = "a.txt" });
    private readonly Participant _ann;
    private readonly Participant _bo;
    private readonly Participant _lyon;

    public ArticleGraphBuilderTests()
    {
        _article.Sentences.Add(_sentence);
        _ann = Resolved(0, 1, MentionForm.Name, new Entity { Key = "person:ann-lee", Kind = EntityKind.Person, Name = "Ann Lee", Sector = "GOV" });
        _bo = Resolved(3, 3, MentionForm.Pronoun, new Entity { Key = "person:bo-day", Kind = EntityKind.Person, Name = "Bo Day" });
        _lyon = Resolved(5, 5, MentionForm.Name, new Entity { Key = "place:FRA-lyon", Kind = EntityKind.Place, Name = "Lyon", Country = "FRA", Known = new KnowledgeEntry { Key = "place:FRA-lyon", Kind = EntityKind.Place, Name = "Lyon" } });
    }

    [Fact]
    public void An_event_claim_keeps_its_words_and_who_takes_part()
    {
        _article.Events.Add(Met(claim =>
        {
            claim.Initiators.AddRange([_bo, _ann, _ann]);
            claim.Place = _lyon;
            claim.Date = new EventDate("Lyon", new TextSpan(19, 23), new DateOnly(2024, 5, 1), new DateOnly(2024, 5, 1), DateSource.Relative);
            claim.Confidence = 0.12345;
        }));

        var graph = ArticleGraphBuilder.Build(_article, Versions);

        var claim = Assert.Single(graph.Claims);
        Assert.Equal(("met", 8, 11), (claim.Trigger, claim.TriggerStart, claim.TriggerEnd));
        Assert.Equal(Words, claim.Sentence);
        Assert.Equal(["person:ann-lee", "person:bo-day"], claim.Initiators);
        Assert.Equal("place:FRA-lyon", claim.Place);
        Assert.Equal(("CONSULT", "asserted", "positive", "past"), (claim.Type, claim.Modality, claim.Polarity, claim.Tense));
        Assert.Equal("relative", claim.DateSource);
        Assert.Equal(0.123, claim.Confidence);
        Assert.Equal(("pipeline-7", "lexicon-8", "model-9"), (graph.Article.PipelineVersion, claim.LexiconVersion, claim.ModelVersion));
        Assert.Equal(GraphKeys.Event("CONSULT", claim.Initiators, [], claim.DateStart, claim.DateEnd, null), claim.EventId);
    }

    [Fact]
    public void Entities_are_those_that_are_mentioned_with_their_full_forms()
    {
        var graph = ArticleGraphBuilder.Build(_article, Versions);

        Assert.Equal(["person:ann-lee", "person:bo-day", "place:FRA-lyon"], graph.Entities.Select(entity => entity.Id));
        Assert.Equal(new Dictionary<string, int> { ["Ann Lee"] = 1 }, graph.Entities[0].Names);
        Assert.Equal("GOV", graph.Entities[0].Sector);
        Assert.Equal("Lyon", graph.Entities[2].KnownName);
        Assert.Equal([new("person:ann-lee", "Ann Lee", 0, 7, MentionForm.Name), new("person:bo-day", "she", 12, 15, MentionForm.Pronoun), new("place:FRA-lyon", "Lyon", 19, 23, MentionForm.Name)], graph.Mentions);
    }

    [Fact]
    public void Participants_that_are_not_resolved_are_left_out()
    {
        _article.Events.Add(Met(claim =>
        {
            claim.Initiators.Add(_ann);
            claim.Recipients.Add(new Participant(_sentence, 4, _sentence.Words[4].Span, null));
        }));

        var claim = Assert.Single(ArticleGraphBuilder.Build(_article, Versions).Claims);

        Assert.Equal(["person:ann-lee"], claim.Initiators);
        Assert.Empty(claim.Recipients);
    }

    [Fact]
    public void An_event_needs_an_actor_or_a_name()
    {
        _article.Events.Add(Met(claim => claim.Place = _lyon));
        Assert.Empty(ArticleGraphBuilder.Build(_article, Versions).Claims);

        _article.Events.Add(Met(claim => claim.Name = "Lyon talks"));
        Assert.Equal("Lyon talks", Assert.Single(ArticleGraphBuilder.Build(_article, Versions).Claims).EventName);
    }

    [Fact]
    public void A_place_that_is_acted_upon_is_where_it_happens_and_a_place_never_acts()
    {
        _article.Events.Add(Met(claim =>
        {
            claim.Initiators.AddRange([_ann, _lyon]);
            claim.Recipients.Add(_lyon);
            claim.AttributedTo.Add(_lyon);
        }));

        var claim = Assert.Single(ArticleGraphBuilder.Build(_article, Versions).Claims);

        Assert.Equal(["person:ann-lee"], claim.Initiators);
        Assert.Empty(claim.Recipients);
        Assert.Empty(claim.AttributedTo);
        Assert.Equal("place:FRA-lyon", claim.Place);
    }

    [Fact]
    public void Of_claims_with_the_same_words_and_participants_the_surest_stays()
    {
        foreach (var confidence in new[] { 0.4, 0.8, 0.6 })
            _article.Events.Add(Met(claim =>
            {
                claim.Initiators.Add(_ann);
                claim.Confidence = confidence;
            }));

        Assert.Equal(0.8, Assert.Single(ArticleGraphBuilder.Build(_article, Versions).Claims).Confidence);
    }

    [Fact]
    public void A_relation_needs_two_different_ends()
    {
        _article.Relations.Add(Leads(_ann, _ann));
        Assert.Empty(ArticleGraphBuilder.Build(_article, Versions).Claims);

        _article.Relations.Add(Leads(_ann, _bo));
        var claim = Assert.Single(ArticleGraphBuilder.Build(_article, Versions).Claims);
        Assert.Equal((ClaimKind.Relation, "LEADS", "person:ann-lee", "person:bo-day"), (claim.Kind, claim.Type, claim.Subject, claim.Object));
    }

    [Fact]
    public void Words_that_are_not_in_the_text_are_a_fault()
    {
        _article.Mentions.Add(new Mention { Sentence = _sentence, First = 2, Last = 2, Head = 2, Text = "Met", Form = MentionForm.Name, Kind = EntityKind.Person, Entity = _ann.Entity });

        Assert.Contains("person:ann-lee", Assert.Throws<ArgumentException>(() => ArticleGraphBuilder.Build(_article, Versions)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_no_place_that_gives_the_same_article_again()
    {
        Assert.Equal("a.txt", ArticleGraphBuilder.Build(_article, Versions).Article.Origin);
        Assert.Null(ArticleGraphBuilder.Build(new AnnotatedArticle(_article.Article with { Origin = "-" }), Versions).Article.Origin);
    }

    private Participant Resolved(int first, int last, MentionForm form, Entity entity)
    {
        var span = new TextSpan(_sentence.Words[first].Span.Start, _sentence.Words[last].Span.End);
        var mention = new Mention { Sentence = _sentence, First = first, Last = last, Head = last, Text = span.Of(Words), Form = form, Kind = entity.Kind, Entity = entity };
        entity.Mentions.Add(mention);
        _article.Mentions.Add(mention);
        _article.Entities.Add(entity);
        return new Participant(_sentence, last, span, mention);
    }

    private EventClaim Met(Action<EventClaim> change)
    {
        var claim = new EventClaim { Type = PloverType.Consult, Modality = Modality.Asserted, Tense = Tense.Past, Sentence = _sentence, Trigger = 2, TriggerSpan = _sentence.Words[2].Span, Rule = "model", Confidence = 0.9 };
        change(claim);
        return claim;
    }

    private RelationClaim Leads(Participant from, Participant to) => new() { Type = RelationType.Leads, Subject = from, Object = to, Sentence = _sentence, TriggerSpan = _sentence.Words[2].Span, Rule = "copula", Confidence = 0.5 };
}
