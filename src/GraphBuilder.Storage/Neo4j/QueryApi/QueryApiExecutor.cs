using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace GraphBuilder.Storage.Neo4j.QueryApi;

/// <summary>Cypher over HTTP: Neo4j's Query API, version 2.</summary>
internal sealed class QueryApiExecutor : ICypherExecutor
{
    private const string AffinityHeader = "neo4j-cluster-affinity";

    private readonly HttpClient _http;
    private readonly TimeSpan _statementFor;
    private readonly string _query;

    public QueryApiExecutor(Neo4jConnection connection)
    {
        Connection = connection;
        _statementFor = connection.TransactionFor;
        _query = $"db/{Uri.EscapeDataString(connection.Database)}/query/v2";
        _http = new HttpClient(new SocketsHttpHandler { ConnectTimeout = TimeSpan.FromSeconds(5), PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
        {
            BaseAddress = new Uri(connection.Server + "/"),
            Timeout = Timeout.InfiniteTimeSpan,
        };
        _http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (connection.Password is { } password)
            _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{connection.User}:{password}")));
    }

    public Neo4jConnection Connection { get; }

    public async Task<ServerInfo> DescribeAsync(CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "");
        request.Headers.Authorization = null;
        using var response = await SendAsync(request, cancellationToken).ConfigureAwait(false);
        using var document = await ReadDocumentAsync(response, cancellationToken).ConfigureAwait(false);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("neo4j_version", out var version))
            return new ServerInfo(null, false);

        var digits = version.GetString()!.Split('-', '+')[0];
        return new ServerInfo(Version.TryParse(digits, out var parsed) ? parsed : null, root.TryGetProperty("query", out _));
    }

    public async Task<CypherResult> RunAsync(CypherStatement statement, CypherAccess access, CancellationToken cancellationToken)
    {
        var reply = await PostAsync(_query, new QueryApiBody(statement, access, null), null, cancellationToken).ConfigureAwait(false);
        return reply.Result;
    }

    public Task<ICypherTransaction> BeginAsync(CypherAccess access, TimeSpan maximum, CancellationToken cancellationToken) =>
        Task.FromResult<ICypherTransaction>(new Transaction(this, access, maximum));

    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<QueryApiReply> PostAsync(string path, QueryApiBody body, string? affinity, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = body.ToContent() };
        if (affinity is not null)
            request.Headers.Add(AffinityHeader, affinity);
        using var response = await SendAsync(request, cancellationToken).ConfigureAwait(false);
        using var document = await ReadDocumentAsync(response, cancellationToken).ConfigureAwait(false);
        var reply = QueryApiReply.Read(document.RootElement, response.StatusCode);
        return response.Headers.TryGetValues(AffinityHeader, out var values) ? reply with { Affinity = values.FirstOrDefault() } : reply;
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(_statementFor);
        try
        {
            return await _http.SendAsync(request, HttpCompletionOption.ResponseContentRead, deadline.Token).ConfigureAwait(false);
        }
        catch (HttpRequestException exception)
        {
            throw new CypherException(CypherFaults.Unreachable, exception.Message, exception);
        }
        catch (IOException exception)
        {
            throw new CypherException(CypherFaults.Unreachable, exception.Message, exception);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new CypherException(CypherFaults.TimedOut, $"No answer within {_statementFor.TotalSeconds:0} s.", exception);
        }
    }

    private static async Task<JsonDocument> ReadDocumentAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return JsonDocument.Parse(bytes.Length == 0 ? "{}"u8.ToArray() : bytes, new JsonDocumentOptions { MaxDepth = 128 });
        }
        catch (JsonException exception)
        {
            var busy = response.StatusCode is HttpStatusCode.TooManyRequests or >= HttpStatusCode.BadGateway;
            throw new CypherException(
                busy ? CypherFaults.Unreachable : CypherFaults.NotNeo4j,
                $"The answer (HTTP {(int)response.StatusCode}) is no JSON.",
                exception);
        }
    }

    /// <summary>Begins with the first statement, so that an empty transaction costs nothing.</summary>
    private sealed class Transaction(QueryApiExecutor owner, CypherAccess access, TimeSpan maximum) : ICypherTransaction
    {
        private string? _path;
        private string? _affinity;

        public async Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken)
        {
            var first = _path is null;
            var path = _path ?? owner._query + "/tx";
            QueryApiReply reply;
            try
            {
                reply = await owner.PostAsync(path, new QueryApiBody(statement, access, first ? maximum : null), _affinity, cancellationToken).ConfigureAwait(false);
            }
            catch (CypherException exception) when (exception.Code.StartsWith("Neo.", StringComparison.Ordinal))
            {
                _path = null;   // The server has rolled it back with the error.
                throw;
            }

            _affinity ??= reply.Affinity;
            if (first)
                _path = $"{owner._query}/tx/{reply.Transaction ?? throw new CypherException(CypherFaults.NotNeo4j, "The answer names no transaction.")}";
            return reply.Result;
        }

        public async Task CommitAsync(CancellationToken cancellationToken)
        {
            if (_path is not { } path)
                return;
            _path = null;
            await owner.PostAsync(path + "/commit", QueryApiBody.Empty, _affinity, cancellationToken).ConfigureAwait(false);
        }

        public async ValueTask DisposeAsync()
        {
            if (_path is not { } path)
                return;
            _path = null;
            using var request = new HttpRequestMessage(HttpMethod.Delete, path);
            if (_affinity is not null)
                request.Headers.Add(AffinityHeader, _affinity);
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            try
            {
                using var response = await owner._http.SendAsync(request, patience.Token).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
            {
                // What cannot be rolled back now idles out on the server, or went down with it.
            }
        }
    }
}
