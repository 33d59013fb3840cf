namespace GraphBuilder.Lexicons;

/// <summary>Gender that a name, title or noun tells of its bearer.</summary>
public enum Gender
{
    /// <summary>Borne by men and women, or not told.</summary>
    Either,

    /// <summary>He.</summary>
    Male,

    /// <summary>She.</summary>
    Female,
}
