namespace GraphBuilder.Scoring;

/// <summary>Which part of a sentence corpus to score: every third sentence is held out from tuning.</summary>
public enum Fold
{
    /// <summary>All sentences.</summary>
    All,

    /// <summary>Two of three, free to look at.</summary>
    Open,

    /// <summary>Every third.</summary>
    Held,
}

/// <summary>Splits corpora.</summary>
public static class Folds
{
    /// <summary>The records of a fold, in order: the third, sixth, ninth ... record of the file is held.</summary>
    public static IReadOnlyList<T> In<T>(this IReadOnlyList<T> records, Fold fold) => fold == Fold.All
        ? records
        : [.. records.Where((_, i) => i % 3 == 2 == (fold == Fold.Held))];
}
