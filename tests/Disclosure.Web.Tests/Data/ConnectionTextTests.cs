using Disclosure.Web.Data;

namespace Disclosure.Web.Tests.Data;

/// <summary>A slip in the configuration is named when the program starts, and never with its password.</summary>
public sealed class ConnectionTextTests
{
    [Theory]
    [InlineData("Servr=db;Database=Disclosure;Password=geheim")]
    [InlineData("Server=db;Password=geheim")] // no database
    [InlineData("Database=Disclosure;Pwd=geheim")] // no server
    [InlineData("Server=db;Database=Disclosure;Connect Timeout=soon;PWD = geheim")]
    [InlineData("Server=db;Database=Disclosure;Encrypt=perhaps;Password=\"geheim;geheim\"")]
    [InlineData("Server=db;Database;Password=\"geheim;geheim")]
    public void A_wrong_connection_to_sql_server_is_named_without_its_password(string connection)
    {
        var refusal = Assert.Throws<ConfigurationException>(() => ConnectionText.SqlServer(connection));

        Assert.Contains("ConnectionStrings:Disclosure", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("***", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Server=", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
    }

    [Fact]
    public void A_wrong_file_is_named_without_its_password() => Assert.DoesNotContain(
        "geheim", Assert.Throws<ConfigurationException>(() => ConnectionText.Sqlite("Dat Source=x;Password=geheim")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Server=.;Database=Disclosure")]
    [InlineData("Data Source=tcp:db,1433;Initial Catalog=Disclosure;User Id=sa;Password='a;b';TrustServerCertificate=true")]
    [InlineData(@"Server=(localdb)\v;AttachDbFilename=d.mdf;Integrated Security=true")]
    public void A_right_one_is_taken_as_it_is(string connection) => Assert.Equal(connection, ConnectionText.SqlServer(connection));
}
