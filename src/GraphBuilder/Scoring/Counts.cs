namespace GraphBuilder.Scoring;

/// <summary>Hits against what was found and what should have been found. A ratio over nothing is 0.</summary>
/// <param name="Hits">Found and right.</param>
/// <param name="Found">All that was found and counts.</param>
/// <param name="Gold">All that should have been found.</param>
public readonly record struct Counts(int Hits, int Found, int Gold)
{
    /// <summary>Share of the found that is right.</summary>
    public double Precision => Found == 0 ? 0 : (double)Hits / Found;

    /// <summary>Share of the gold that was found.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Hits / Gold;

    /// <summary>Harmonic mean of the two.</summary>
    public double F1 => Found + Gold == 0 ? 0 : 2.0 * Hits / (Found + Gold);

    /// <summary>Adds two counts.</summary>
    public static Counts operator +(Counts left, Counts right) => new(left.Hits + right.Hits, left.Found + right.Found, left.Gold + right.Gold);

    /// <inheritdoc cref="op_Addition"/>
    public static Counts Add(Counts left, Counts right) => left + right;
}

/// <summary>How many of a number of cases.</summary>
/// <param name="Part">Cases of the kind in question.</param>
/// <param name="Whole">All cases.</param>
public readonly record struct Share(int Part, int Whole)
{
    /// <summary>Part by whole; 0 when there are no cases.</summary>
    public double Value => Whole == 0 ? 0 : (double)Part / Whole;

    /// <summary>Adds two shares, case by case.</summary>
    public static Share operator +(Share left, Share right) => new(left.Part + right.Part, left.Whole + right.Whole);

    /// <inheritdoc cref="op_Addition"/>
    public static Share Add(Share left, Share right) => left + right;
}
