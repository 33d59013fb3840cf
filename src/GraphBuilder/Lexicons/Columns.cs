namespace GraphBuilder.Lexicons;

/// <summary>Reads what stands in one column of a data file.</summary>
internal static class Columns
{
    /// <summary>Parts between vertical bars; empty for an empty column.</summary>
    public static IReadOnlyList<string> List(string column) => column.Length == 0 ? [] : column.Split('|');

    /// <summary>Null for an empty column or a lone hyphen.</summary>
    public static string? Optional(string column) => column is "" or "-" ? null : column;
}
