using GraphBuilder.Events;

namespace GraphBuilder.Tests.Events;

public class PloverExportTests
{
    [Theory]
    [InlineData(PloverType.Consult, Modality.Asserted, "CONSULT")]
    [InlineData(PloverType.Consult, Modality.Planned, "AGREE")]
    [InlineData(PloverType.Aid, Modality.Proposed, "AGREE")]
    [InlineData(PloverType.Retreat, Modality.Planned, "CONCEDE")]
    [InlineData(PloverType.Assault, Modality.Planned, "THREATEN")]
    [InlineData(PloverType.Sanction, Modality.Proposed, null)]
    [InlineData(PloverType.Request, Modality.Planned, "REQUEST")]
    [InlineData(PloverType.Assault, Modality.Rumoured, "ASSAULT")]
    [InlineData(PloverType.Assault, Modality.Denied, null)]
    [InlineData(PloverType.Assault, Modality.Hypothetical, null)]
    [InlineData(PloverType.Consult, Modality.Cancelled, "REJECT")]
    [InlineData(PloverType.Sanction, Modality.Cancelled, null)]
    public void The_modality_is_folded_into_the_code(PloverType act, Modality modality, string? code) =>
        Assert.Equal(code, PloverExport.Type(act, modality, Polarity.Positive)?.Code());

    [Theory]
    [InlineData(PloverType.Aid, Modality.Planned, "REJECT")]
    [InlineData(PloverType.Assault, Modality.Planned, null)]
    [InlineData(PloverType.Aid, Modality.Asserted, null)]
    public void What_will_not_be_done_is_a_refusal_and_what_was_not_done_is_no_event(PloverType act, Modality modality, string? code) =>
        Assert.Equal(code, PloverExport.Type(act, modality, Polarity.Negative)?.Code());
}
