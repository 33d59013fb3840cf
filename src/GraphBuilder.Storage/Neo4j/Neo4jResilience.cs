using System.Diagnostics.Metrics;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace GraphBuilder.Storage.Neo4j;

/// <summary>
/// Runs a unit of work (one transaction) again while it fails for reasons that pass. Retries go by Neo4j's code, never by HTTP status;
/// a breaker keeps parallel writers from hammering a server that is away.
/// </summary>
internal sealed class Neo4jResilience
{
    private static readonly Meter Meter = new("GraphBuilder.Neo4j");
    private static readonly Counter<long> Retries = Meter.CreateCounter<long>("graphbuilder.neo4j.retries", description: "Transactions run again, by the code of the failure.");

    private readonly ResiliencePipeline _pipeline;
    private readonly Neo4jConnection _connection;

    public Neo4jResilience(Neo4jConnection connection, TimeProvider time)
    {
        _connection = connection;
        _pipeline = new ResiliencePipelineBuilder { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = new PredicateBuilder().Handle<CypherException>(Passes).Handle<BrokenCircuitException>().Handle<TimeoutRejectedException>(),
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = TimeSpan.FromMilliseconds(100),
                MaxDelay = MaximumDelay,
                MaxRetryAttempts = AttemptsWithin(connection.RetryFor),
                OnRetry = arguments =>
                {
                    Retries.Add(1, new KeyValuePair<string, object?>("code", CodeOf(arguments.Outcome.Exception)));
                    return default;
                },
            })
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions
            {
                ShouldHandle = new PredicateBuilder().Handle<CypherException>(exception => exception.Fault == CypherFault.Away),
                FailureRatio = 0.9,
                MinimumThroughput = 8,
                SamplingDuration = TimeSpan.FromSeconds(10),
                BreakDuration = TimeSpan.FromSeconds(2),
            })
            .AddTimeout(new TimeoutStrategyOptions { Timeout = connection.TransactionFor })
            .Build();
    }

    private static TimeSpan MaximumDelay { get; } = TimeSpan.FromSeconds(5);

    /// <summary>Runs the work until it succeeds, fails for good, or the time for retries is over.</summary>
    /// <exception cref="StoreException">It failed, in a sentence for the user.</exception>
    /// <exception cref="CypherException">Only for faults of the data or of the size, which the caller can split.</exception>
    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        try
        {
            return await _pipeline.ExecuteAsync(async token => await work(token).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        }
        catch (CypherException exception) when (exception.Fault is not (CypherFault.Data or CypherFault.Memory))
        {
            throw Neo4jFailure.Explain(exception, _connection);
        }
        catch (BrokenCircuitException exception)
        {
            throw Neo4jFailure.Explain(exception.InnerException as CypherException ?? new CypherException(CypherFaults.Unreachable, exception.Message, exception), _connection);
        }
        catch (TimeoutRejectedException exception)
        {
            throw Neo4jFailure.Explain(new CypherException(CypherFaults.TimedOut, exception.Message, exception), _connection);
        }
    }

    private static bool Passes(CypherException exception) => exception.Fault is CypherFault.Transient or CypherFault.Away;

    private static string CodeOf(Exception? exception) => exception switch
    {
        CypherException cypher => cypher.Code,
        BrokenCircuitException => "GraphBuilder.CircuitOpen",
        _ => CypherFaults.TimedOut,
    };

    /// <summary>How many delays of the exponential series, capped, fill the time.</summary>
    private static int AttemptsWithin(TimeSpan budget)
    {
        var attempts = 1;
        for (var (delay, sum) = (0.1, 0.1); sum < budget.TotalSeconds; attempts++)
        {
            delay = Math.Min(delay * 2, MaximumDelay.TotalSeconds);
            sum += delay;
        }

        return attempts;
    }
}
