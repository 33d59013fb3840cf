using System.Net;
using System.Net.Sockets;

namespace GraphBuilder.App.Articles.Sources;

/// <summary>Tells addresses of the public internet from those of the own machine and network.</summary>
internal static class AddressGuard
{
    /// <summary>Ranges that are not globally reachable (IANA special-purpose address registries), and those that lead into IPv4 by translation.</summary>
    private static readonly IPNetwork[] Special =
    [
        .. ((string[])[
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/127", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        ]).Select(n => IPNetwork.Parse(n)),
    ];

    /// <summary>True when the address may be fetched without special leave.</summary>
    public static bool IsPublic(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return !Special.Any(n => n.BaseAddress.AddressFamily == plain.AddressFamily && n.Contains(plain));
    }

    /// <summary>
    /// Connects to the first address of the host that <paramref name="allows"/> lets through. Runs after name resolution and for every redirect, and
    /// connects to the very address it judged, so a name that changes its address in between gains nothing.
    /// </summary>
    /// <exception cref="ForbiddenAddressException">All its addresses are inside the own network.</exception>
    public static async ValueTask<Stream> ConnectAsync(DnsEndPoint host, Func<IPAddress, bool> allows, CancellationToken cancellation)
    {
        var addresses = await Dns.GetHostAddressesAsync(host.Host, cancellation);
        var allowed = addresses.Where(allows).ToArray();
        if (allowed.Length == 0 && addresses.Length > 0) throw new ForbiddenAddressException(host.Host);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, host.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>A host inside the own network was asked for.</summary>
internal sealed class ForbiddenAddressException(string host) : IOException($"{host} is an address inside the own network")
{
    /// <summary>The host.</summary>
    public string Host { get; } = host;
}
