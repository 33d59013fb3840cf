using GraphBuilder.Events;
using GraphBuilder.Text;

namespace GraphBuilder.Scoring.Sentences;

/// <summary>A gold sentence as analysed, for findings.</summary>
internal sealed record Record(string Id, AnnotatedArticle Analysed)
{
    public Finding Finding(FindingKind kind, FindingSubject subject, string what, TextSpan trigger, EventClaim? claim = null)
    {
        var sentence = claim?.Sentence ?? Analysed.Sentences.Find(s => s.Span.Overlaps(trigger));
        return new(kind, subject, Id, what)
        {
            SentenceText = sentence?.TextOf(Analysed.Text) ?? Analysed.Text,
            Sentence = sentence,
            Rule = claim?.Rule,
            Confidence = claim?.Confidence,
            Model = ModelView.At(sentence, trigger),
        };
    }

    public string Describe(EventClaim claim) =>
        $"{claim.Type.Code()} {Words(claim.Initiators)} -> {Words(claim.Recipients)} [{claim.TriggerSpan.Of(Analysed.Text)}] {claim.Modality}{(claim.Reciprocal ? ", reciprocal" : "")}";

    public string Words(Participant participant) => participant.Span.Of(Analysed.Text);

    private string Words(List<Participant> participants) => participants.Count == 0 ? "-" : string.Join("+", participants.Select(Words));
}
