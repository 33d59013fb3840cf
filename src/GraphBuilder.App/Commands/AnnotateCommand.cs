using System.CommandLine;
using GraphBuilder.App.Articles;
using GraphBuilder.Text.Conllu;

namespace GraphBuilder.App.Commands;

/// <summary>Prints the analysis of articles as CoNLL-U and stores nothing.</summary>
internal sealed class AnnotateCommand : AppCommand
{
    private readonly Argument<string[]> _inputs = new("FILE") { Description = "File, folder or http(s) address; - reads standard input", Arity = ArgumentArity.OneOrMore };
    private readonly Option<DateOnly?> _published = DateOption.Create("--published", "Publication date of the articles, over what they say themselves");
    private readonly ModelOption _model = new();

    public AnnotateCommand(Terminal terminal)
        : base("annotate", "Print words, tags, trees, names, entities and events as CoNLL-U", terminal, "annotate seeds/01-trump-putin-call.md > call.conllu")
    {
        Add(_inputs);
        Add(_published);
        _model.AddTo(this);
    }

    protected override async Task<ExitCode> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        using var pipeline = _model.Load(arguments);
        var reading = new ReadingOptions { PublishedOn = arguments.GetValue(_published) };
        var code = ExitCode.Done;
        foreach (var input in arguments.GetRequiredValue(_inputs))
            await foreach (var document in ArticleSource.For(input, reading).ReadAsync(cancellation))
            {
                if (document is ArticleResult.Read read) ConlluWriter.Write(Terminal.Data, pipeline.Analyze(read.Article));
                else if (document is ArticleResult.Refused refused)
                {
                    Terminal.Fail(refused.Refusal.ToString());
                    code = ExitCode.Refused;
                }
            }
        return code;
    }
}
