namespace Disclosure.Web.Documents;

/// <summary>文件格式 of a ledger. Public because pages take it as a parameter.</summary>
public enum LedgerFormat
{
    /// <summary>Comma-separated text, UTF-8.</summary>
    Csv,

    /// <summary>A workbook; only its first sheet is read.</summary>
    Xlsx,
}

internal static class LedgerFormats
{
    /// <summary>The format that a file name asks for, or null.</summary>
    public static LedgerFormat? Of(string fileName) => Path.GetExtension(fileName).ToUpperInvariant() switch
    {
        ".CSV" => LedgerFormat.Csv,
        ".XLSX" => LedgerFormat.Xlsx,
        _ => null,
    };
}
