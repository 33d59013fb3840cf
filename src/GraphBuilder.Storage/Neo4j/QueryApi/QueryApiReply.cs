using System.Net;
using System.Text.Json;

namespace GraphBuilder.Storage.Neo4j.QueryApi;

/// <summary>What the server answered; members that are not known are ignored.</summary>
internal sealed record QueryApiReply(CypherResult Result, string? Transaction)
{
    /// <summary>The cluster member that holds the transaction.</summary>
    public string? Affinity { get; init; }

    /// <exception cref="CypherException">The reply carries an error, with whatever HTTP status: a statement can fail after its first rows were sent with 202.</exception>
    public static QueryApiReply Read(JsonElement root, HttpStatusCode status)
    {
        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("errors", out var errors) && errors.ValueKind == JsonValueKind.Array && errors.GetArrayLength() > 0)
            throw Failure(errors[0], status);
        if ((int)status >= 300)
            throw new CypherException(CodeOf(status), $"HTTP {(int)status}.");

        var transaction = root.TryGetProperty("transaction", out var member) && member.TryGetProperty("id", out var id) ? id.GetString() : null;
        var counters = root.TryGetProperty("counters", out var counts) ? Counters(counts) : CypherCounters.None;
        var result = new CypherResult([], [], counters);
        if (root.TryGetProperty("data", out var data))
        {
            result = result with
            {
                Fields = [.. data.GetProperty("fields").EnumerateArray().Select(field => field.GetString()!)],
                Values = [.. data.GetProperty("values").EnumerateArray().Select(row => (IReadOnlyList<object?>)(List<object?>)Value(row)!)],
            };
        }

        if (root.TryGetProperty("queryPlan", out var plan))
            result = result with { PlanOperators = [.. Operators(plan)] };
        return new QueryApiReply(result, transaction);
    }

    private static CypherException Failure(JsonElement error, HttpStatusCode status)
    {
        var code = error.TryGetProperty("code", out var c) ? c.GetString()! : CodeOf(status);
        var message = error.TryGetProperty("message", out var m) ? m.GetString()! : $"HTTP {(int)status}.";
        var lost = status == HttpStatusCode.NotFound && code == "Neo.ClientError.Request.Invalid";
        return new CypherException(lost ? CypherFaults.TransactionLost : code, message);
    }

    private static string CodeOf(HttpStatusCode status) => status switch
    {
        HttpStatusCode.Unauthorized => CypherFaults.Unauthorized,
        HttpStatusCode.Forbidden => CypherFaults.Forbidden,
        HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout => CypherFaults.Unreachable,
        _ => CypherFaults.NotNeo4j,
    };

    private static CypherCounters Counters(JsonElement counters)
    {
        return new CypherCounters(Of("nodesCreated"), Of("nodesDeleted"), Of("relationshipsCreated"), Of("relationshipsDeleted"), Of("propertiesSet"));

        int Of(string name) => counters.TryGetProperty(name, out var value) ? value.GetInt32() : 0;
    }

    private static object? Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => element.TryGetInt64(out var whole) ? (object)whole : element.GetDouble(),
        JsonValueKind.Array => element.EnumerateArray().Select(Value).ToList(),
        JsonValueKind.Object => element.EnumerateObject().ToDictionary(member => member.Name, member => Value(member.Value), StringComparer.Ordinal),
        _ => null,
    };

    private static IEnumerable<string> Operators(JsonElement plan)
    {
        yield return plan.GetProperty("operatorType").GetString()!.Split('@')[0];
        if (!plan.TryGetProperty("children", out var children))
            yield break;
        foreach (var name in children.EnumerateArray().SelectMany(Operators))
            yield return name;
    }
}
