using global::Neo4j.Driver;

namespace GraphBuilder.Storage.Neo4j.Bolt;

/// <summary>The driver's exceptions as the store's. A server's code is kept; without one the connection is at fault.</summary>
internal static class BoltFailure
{
    /// <exception cref="CypherException">The work failed in the driver.</exception>
    public static async Task<T> TranslateAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Neo4jException exception)
        {
            var code = exception.Code ?? (exception is AuthenticationException ? CypherFaults.Unauthorized : CypherFaults.Unreachable);
            throw new CypherException(code, exception.Message, exception);
        }
    }
}
