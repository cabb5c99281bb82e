using System.Text.RegularExpressions;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace Disclosure.Web.Data;

/// <summary>Reads <c>ConnectionStrings:Disclosure</c> before anything is opened, so that a slip is named at start.</summary>
internal static partial class ConnectionText
{
    private const string Key = $"ConnectionStrings:{DataSlice.ConnectionName}";

    /// <summary>A relative file belongs to the directory the user stands in.</summary>
    /// <exception cref="ConfigurationException">It is no SQLite connection.</exception>
    public static string Sqlite(string connection)
    {
        var builder = Read(() => new SqliteConnectionStringBuilder(connection), connection, "请填写 SQLite 连接，例如 Data Source=data/disclosure.db");
        if (builder.Mode is not SqliteOpenMode.Memory && !builder.DataSource.StartsWith(':') && builder.DataSource.Length > 0)
        {
            builder.DataSource = Path.GetFullPath(builder.DataSource);
        }

        return builder.ConnectionString;
    }

    /// <summary>Names server and database.</summary>
    /// <exception cref="ConfigurationException">It is no SQL Server connection, or names no server or no database.</exception>
    public static string SqlServer(string connection)
    {
        const string Remedy = "请填写 SQL Server 连接，写明服务器和数据库，例如 Server=主机;Database=Disclosure;User Id=用户;Password=密码";
        var builder = Read(() => new SqlConnectionStringBuilder(connection), connection, Remedy);
        return builder.DataSource.Length > 0 && (builder.InitialCatalog.Length > 0 || builder.AttachDBFilename.Length > 0)
            ? connection
            : throw new ConfigurationException(Key, Masked(connection), Remedy);
    }

    /// <summary>The text without its passwords, to be shown.</summary>
    public static string Masked(string connection) => Password.Replace(connection, "${key}=***");

    private static TBuilder Read<TBuilder>(Func<TBuilder> read, string connection, string remedy)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or OverflowException or KeyNotFoundException or NotSupportedException or InvalidCastException)
        {
            throw new ConfigurationException(Key, Masked(connection), remedy, exception);
        }
    }

    /// <summary>A quote that is never closed hides all that follows it.</summary>
    [GeneratedRegex("(?<key>password|pwd)\\s*=\\s*(\"[^\"]*(\"|$)|'[^']*('|$)|[^;]*)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 100)]
    private static partial Regex Password { get; }
}
