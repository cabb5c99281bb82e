using System.Globalization;
using Disclosure.Web.Data;
using Microsoft.Data.Sqlite;

namespace Disclosure.Web.Files;

/// <summary>Where files are kept, how large they may be, and who looks for viruses.</summary>
/// <param name="Folder">An absolute path outside of what the program serves.</param>
/// <param name="MaxBytes">Largest file, in bytes.</param>
/// <param name="Scanner">Host and port of clamd, or null where none is configured.</param>
internal sealed record FilesSettings(string Folder, long MaxBytes, (string Host, int Port)? Scanner)
{
    public const string PathKey = "Files:Path", MaxKey = "Files:MaxMegabytes", ClamAvKey = "Files:ClamAv";

    /// <summary>Most files of one case.</summary>
    public const int MaxPerCase = 200;

    private const int DefaultMegabytes = 50, LargestMegabytes = 200, ClamAvPort = 3310;

    public int MaxMegabytes => (int)(MaxBytes / Megabyte);

    private static long Megabyte => 1024 * 1024;

    /// <exception cref="ConfigurationException">A key has a value that can't be used.</exception>
    public static FilesSettings Of(IConfiguration configuration) => new(FolderOf(configuration), configuration.Number(MaxKey, DefaultMegabytes, 1, LargestMegabytes) * Megabyte, ScannerOf(configuration[ClamAvKey]));

    /// <summary>Beside an embedded database, else in the directory the user stands in.</summary>
    private static string FolderOf(IConfiguration configuration)
    {
        if (configuration[PathKey] is { Length: > 0 } given)
        {
            return Path.GetFullPath(given);
        }

        var file = configuration[DataSlice.Provider] is "Sqlite"
            ? new SqliteConnectionStringBuilder(configuration.GetConnectionString(DataSlice.ConnectionName)).DataSource : "";
        return Path.GetFullPath(file.Length == 0 || file.StartsWith(':') ? "data/files" : Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, "files"));
    }

    private static (string, int)? ScannerOf(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var parts = text.Trim().Split(':');
        return parts switch
        {
            [{ Length: > 0 } host] => (host, ClamAvPort),
            [{ Length: > 0 } host, var port] when int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 65535 => (host, number),
            _ => throw new ConfigurationException(ClamAvKey, text, "请填写 clamd 的地址和端口，例如 127.0.0.1:3310，或删去此项"),
        };
    }
}
