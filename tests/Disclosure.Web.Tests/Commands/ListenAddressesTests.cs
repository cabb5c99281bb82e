using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Disclosure.Web.Commands;
using Disclosure.Web.Data;

namespace Disclosure.Web.Tests.Commands;

/// <summary>Where the program listens is checked before anything else is done.</summary>
public sealed class ListenAddressesTests
{
    [Theory]
    [InlineData("http://localhost:5080")]
    [InlineData("https://0.0.0.0:443/")]
    [InlineData("http://*:80")]
    [InlineData("http://[::1]:5080")]
    [InlineData("http://127.0.0.1:0")]
    [InlineData("http://office")]
    public void An_address_is_taken(string address) => Assert.True(ListenAddresses.IsAddress(address));

    [Theory]
    [InlineData("localhost:5080")]
    [InlineData("5080")]
    [InlineData("ftp://localhost:5080")]
    [InlineData("http://localhost:port")]
    [InlineData("http://localhost:99999")]
    [InlineData("http://localhost:-1")]
    [InlineData("http://localhost:5080/office")]
    [InlineData("http://")]
    [InlineData("http//localhost")]
    public void Anything_else_is_none(string address) => Assert.False(ListenAddresses.IsAddress(address));

    [Theory]
    [InlineData("--urls", "http://localhost:5080;localhost:5081", "urls", "localhost:5081")]
    [InlineData("--http_ports", "5080;x", "http_ports", "x")]
    [InlineData("--https_ports", "0", "https_ports", "0")]
    public void A_wrong_one_stops_the_program_naming_key_and_value(string key, string value, string named, string part)
    {
        var refusal = Assert.Throws<ConfigurationException>(() => ProgramHost.Build([key, value]));

        Assert.StartsWith($"配置 {named} 的值“{part}”不可用：", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_another_program_has_is_named_with_a_remedy()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}");
        await using var app = ProgramHost.Build(["--urls", address, "--ConnectionStrings:Disclosure", "Data Source=:memory:", "--Logging:LogLevel:Default", "None"]);

        var refusal = await Assert.ThrowsAsync<ConfigurationException>(() => app.ListenAsync(TestContext.Current.CancellationToken));

        Assert.Contains(address, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("已被另一个程序占用", refusal.Message, StringComparison.Ordinal);
    }
}
