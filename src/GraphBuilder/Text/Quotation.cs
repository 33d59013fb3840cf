namespace GraphBuilder.Text;

/// <summary>What a bracket or quotation mark does.</summary>
internal enum Side : byte
{
    Neither,
    Opens,
    Closes,
}

/// <summary>Tells opening from closing quotation marks and brackets.</summary>
internal static class Quotation
{
    /// <summary>One entry per token. Straight marks are told apart by the space around them, and where that is the same on both sides by turns.</summary>
    public static Side[] Sides(string text, List<Token> tokens)
    {
        var sides = new Side[tokens.Count];
        bool inDouble = false, inSingle = false;
        for (var i = 0; i < sides.Length; i++)
        {
            var token = tokens[i];
            var c = text[token.Start];
            if (token.Length == 2) sides[i] = c == '`' ? Side.Opens : c == '\'' && text[token.Start + 1] == '\'' ? Side.Closes : Side.Neither;
            if (token.Length != 1) continue;
            sides[i] = c switch
            {
                '(' or '[' or '{' or '“' or '‘' or '«' or '‹' or '„' or '`' => Side.Opens,
                ')' or ']' or '}' or '”' or '»' or '›' => Side.Closes,
                '"' => Straight(ref inDouble),
                '\'' or '’' => Straight(ref inSingle),
                _ => Side.Neither,
            };

            Side Straight(ref bool open)
            {
                var before = i == 0 || tokens[i - 1].End < token.Start || sides[i - 1] == Side.Opens || Characters.IsDash(text[token.Start - 1]);
                var after = i + 1 == tokens.Count || tokens[i + 1].Start > token.End || text[token.End] is '.' or ',' or ';' or ':' or '!' or '?' or ')';
                open = before == after ? !open : before;
                return open ? Side.Opens : Side.Closes;
            }
        }
        return sides;
    }
}
