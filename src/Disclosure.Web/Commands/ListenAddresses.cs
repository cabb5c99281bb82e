using System.Globalization;
using System.Net.Sockets;
using Disclosure.Web.Data;
using Microsoft.AspNetCore.Connections;

namespace Disclosure.Web.Commands;

/// <summary>The addresses to listen on: a wrong one is named at once, and one that can't be had when the program starts.</summary>
internal static class ListenAddresses
{
    private const string Urls = "urls", Default = "http://localhost:5080";

    private static readonly string[] PortKeys = ["http_ports", "https_ports"];

    /// <summary>Checks what is configured, and takes the default where nothing is.</summary>
    /// <exception cref="ConfigurationException">An address or a port is none.</exception>
    public static void Choose(WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        foreach (var (key, value, isRight) in Configured(configuration))
        {
            if (!isRight)
            {
                throw new ConfigurationException(key, value, key == Urls ? $"请填写协议、主机和端口，例如 {Default}，多个地址用分号隔开" : "请填写 1 至 65535 的端口，多个用分号隔开");
            }
        }

        if (!Configured(configuration).Any() && !configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            builder.WebHost.UseUrls(Default);
        }
    }

    /// <summary>Starts to listen.</summary>
    /// <exception cref="ConfigurationException">An address is taken, is none of this machine, or lacks its certificate.</exception>
    public static async Task ListenAsync(this WebApplication app, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (Exception exception) when (RemedyOf(exception) is { } remedy)
        {
            throw new ConfigurationException(Urls, app.Configuration[Urls] ?? Default, remedy, exception);
        }
    }

    internal static bool IsAddress(string text)
    {
        try
        {
            var address = BindingAddress.Parse(text);
            return address.Scheme.ToUpperInvariant() is "HTTP" or "HTTPS" && address.PathBase.Length == 0
                && (address.IsUnixPipe || address.IsNamedPipe || address.Port is >= 0 and <= 65_535 && HasPlainHost(address.Host));
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>A port that can't be read stays in the host, behind its colon.</summary>
    private static bool HasPlainHost(string host) => host.Length > 0 && (host.StartsWith('[') ? host.EndsWith(']') : !host.Contains(':', StringComparison.Ordinal));

    private static IEnumerable<(string Key, string Value, bool IsRight)> Configured(IConfiguration configuration) =>
    [
        .. from address in Parts(configuration[Urls]) select (Urls, address, IsAddress(address)),
        .. from key in PortKeys from port in Parts(configuration[key]) select (key, port, int.TryParse(port, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 65_535),
    ];

    private static string[] Parts(string? list) => list?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static string? RemedyOf(Exception exception) => exception switch
    {
        IOException { InnerException: AddressInUseException } => "地址已被另一个程序占用，请换一个端口，或先停掉那个程序",
        SocketException { SocketErrorCode: SocketError.AccessDenied } => "系统不允许使用这个端口，请换一个 1024 以上的端口",
        SocketException => "本机没有这个地址，请填写本机的地址，例如 http://0.0.0.0:5080",
        InvalidOperationException when exception.Message.Contains("HTTPS", StringComparison.OrdinalIgnoreCase) => "https 需要证书，请配置 Kestrel:Certificates:Default，或改用 http 并由代理提供 https",
        _ => null,
    };
}
