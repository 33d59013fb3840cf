using GraphBuilder.Lexicons;
using GraphBuilder.Text;

namespace GraphBuilder.Mentions;

/// <summary>An office as a phrase of the text gives it: "former Russian foreign minister", "President ... of Russia".</summary>
/// <param name="Office">The office.</param>
/// <param name="Sentence">Where it stands.</param>
/// <param name="First">First word of the office's words.</param>
/// <param name="Last">Last word of the office's words.</param>
/// <param name="Of">The country or organisation it belongs to, when the phrase says so.</param>
/// <param name="Modifiers">Former, acting, deputy ...</param>
/// <param name="Rule">How it is tied to its holder.</param>
internal sealed record Title(Office Office, Sentence Sentence, int First, int Last, Mention? Of, OfficeModifiers Modifiers, TitleRule Rule)
{
    /// <summary>The words of the office as written.</summary>
    public string Words(string text) => text[Span.Start..Span.End];

    /// <summary>True when <see cref="Of"/> follows from where the article was filed and not from the phrase.</summary>
    public bool IsInferred { get; init; }

    /// <summary>No longer held.</summary>
    public bool Former => Modifiers.HasFlag(OfficeModifiers.Former);

    /// <summary>Place in the article.</summary>
    public TextSpan Span => new(Sentence.Words[First].Span.Start, Sentence.Words[Last].Span.End);
}

/// <summary>Constructions that tie an office to its holder.</summary>
internal enum TitleRule
{
    /// <summary>"President Putin".</summary>
    BeforeName,

    /// <summary>"Sergei Lavrov, the Russian foreign minister" and "the Russian foreign minister, Sergei Lavrov".</summary>
    Apposition,

    /// <summary>"Macron is the president of France".</summary>
    Copula,

    /// <summary>A phrase that stands alone: "the German chancellor".</summary>
    Alone,
}
