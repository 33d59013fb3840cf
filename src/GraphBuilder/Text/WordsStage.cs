namespace GraphBuilder.Text;

/// <summary>Fills <see cref="AnnotatedArticle.Sentences"/> with sentences and their words, tokenised in the conventions of UD English-EWT.</summary>
public sealed class WordsStage : Stage
{
    private readonly TokenRules _rules = TokenRules.Load();

    /// <inheritdoc/>
    public override Annotations Requires => Annotations.None;

    /// <inheritdoc/>
    public override Annotations Provides => Annotations.Words;

    /// <inheritdoc/>
    public override void Process(AnnotatedArticle article)
    {
        var regions = article.Article.Regions.Where(r => r.Span.Length > 0).OrderBy(r => r.Span.Start).ToList();
        var datelines = regions.All(r => r.Kind != RegionKind.Dateline);
        article.Sentences.Clear();
        var paragraph = -1;
        foreach (var span in Paragraphs.Find(article.Text))
        {
            var first = article.Sentences.Count;
            paragraph++;
            foreach (var (piece, region) in Cut(span, regions)) Read(article, piece, region, paragraph, findLead: datelines && region is null && piece.Start == span.Start);
            if (article.Sentences.Count == first) paragraph--;
        }
    }

    /// <summary>Parts of a paragraph, each wholly inside or outside of a region; what two regions share belongs to the first.</summary>
    private static IEnumerable<(TextSpan Span, RegionKind? Region)> Cut(TextSpan paragraph, List<ArticleRegion> regions)
    {
        var at = paragraph.Start;
        foreach (var region in regions)
        {
            var start = Math.Max(at, region.Span.Start);
            var end = Math.Min(paragraph.End, region.Span.End);
            if (start >= end) continue;
            if (at < start) yield return (new TextSpan(at, start), null);
            yield return (new TextSpan(start, end), region.Kind);
            at = end;
        }
        if (at < paragraph.End) yield return (new TextSpan(at, paragraph.End), null);
    }

    private void Read(AnnotatedArticle article, TextSpan span, RegionKind? region, int paragraph, bool findLead)
    {
        var text = article.Text;
        var tokens = new List<Token>();
        new TokenScanner(text, span, _rules, tokens).Run();
        if (findLead)
        {
            var (byline, dateline) = Leads.Find(text, tokens);
            Split(tokens[..byline], RegionKind.Byline);
            Split(tokens[byline..(byline + dateline)], RegionKind.Dateline);
            tokens = tokens[(byline + dateline)..];
        }
        Split(tokens, region);

        void Split(List<Token> part, RegionKind? kind)
        {
            if (part.Count == 0) return;
            if (kind is RegionKind.Byline or RegionKind.Dateline) Add(part, kind);
            else
                foreach (var range in new SentenceSplitter(text, part, _rules, kind == RegionKind.Headline).Split())
                    Add(part[range], kind);
        }

        void Add(List<Token> part, RegionKind? kind)
        {
            var words = new Word[part.Count];
            for (var i = 0; i < words.Length; i++)
            {
                var token = part[i];
                words[i] = new Word
                {
                    Index = i,
                    Form = token.Span.Of(text),
                    Span = token.Span,
                    SpaceAfter = token.End >= text.Length || Characters.IsBlank(text[token.End]),
                };
            }
            article.Sentences.Add(new Sentence
            {
                Index = article.Sentences.Count,
                Paragraph = paragraph,
                Span = new TextSpan(part[0].Start, part[^1].End),
                Words = words,
                Region = kind,
            });
        }
    }
}
