using System.CommandLine;
using GraphBuilder.Storage.Neo4j;

namespace GraphBuilder.App.Commands;

/// <summary>The options that say which Neo4j server a command works on. The password comes from the environment: a command line is seen by everyone on the machine.</summary>
internal sealed class Neo4jOptions
{
    private readonly Option<string?> _address = new("--neo4j") { Description = $"Address of the Neo4j server (default: {Neo4jConnection.DefaultAddress.GetLeftPart(UriPartial.Authority)}; password in NEO4J_PASSWORD)", HelpName = "URL" };
    private readonly Option<string?> _user = new("--user") { Description = "User of the Neo4j server (default: neo4j)", HelpName = "NAME" };
    private readonly Option<string?> _database = new("--database-name") { Description = "Database on the Neo4j server (default: neo4j)", HelpName = "NAME" };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _address, _user, _database }) command.Add(option);
    }

    /// <summary>True when an address is given.</summary>
    public bool IsGiven(ParseResult arguments) => arguments.GetValue(_address) is not null;

    public Task<Neo4jGraphStore> OpenAsync(ParseResult arguments, CancellationToken cancellation) => Neo4jGraphStore.OpenAsync(Connection(arguments), TimeProvider.System, cancellation);

    /// <summary>Where the server is and how to log in; a login before the @ of the address counts too.</summary>
    public Neo4jConnection Connection(ParseResult arguments)
    {
        var given = arguments.GetValue(_address);
        if (!Uri.TryCreate(given ?? Neo4jConnection.DefaultAddress.ToString(), UriKind.Absolute, out var address))
            throw new CommandException(ExitCode.Usage, $"'{given}' is no address: --neo4j takes one like {Neo4jConnection.DefaultAddress.GetLeftPart(UriPartial.Authority)}.");
        var login = address.UserInfo.Split(':', 2);
        return new Neo4jConnection
        {
            Address = address,
            User = arguments.GetValue(_user) ?? (login[0].Length > 0 ? Uri.UnescapeDataString(login[0]) : "neo4j"),
            Password = login.Length > 1 ? Uri.UnescapeDataString(login[1]) : Environment.GetEnvironmentVariable("NEO4J_PASSWORD") is { Length: > 0 } password ? password : null,
            Database = arguments.GetValue(_database) ?? "neo4j",
        };
    }
}
