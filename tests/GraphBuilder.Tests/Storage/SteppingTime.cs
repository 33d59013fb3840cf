namespace GraphBuilder.Tests.Storage;

/// <summary>A clock that moves on by a second whenever someone looks at it.</summary>
internal sealed class SteppingTime : TimeProvider
{
    private DateTimeOffset _now = new(2024, 5, 6, 7, 8, 9, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now = _now.AddSeconds(1);
}
