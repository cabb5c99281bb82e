using System.Text;
using System.Text.RegularExpressions;

namespace Disclosure.Web.Files;

/// <summary>Plain text in UTF-8, UTF-16 with its mark, or GB 18030: no control characters, and no other language that programs run or draw.</summary>
internal static partial class TextCheck
{
    private const int Looked = 4096;

    private static readonly Encoding Gb18030 = Strict(54936), Utf8 = Strict(65001), Utf16 = Strict(1200), Utf16Big = Strict(1201);

    public static bool IsText(Stream content)
    {
        var bytes = new byte[content.Length];
        content.Position = 0;
        content.ReadExactly(bytes);
        return Decode(bytes) is { } text && !text.Any(IsUnfit) && !Markup.IsMatch(text.Length > Looked ? text[..Looked] : text);
    }

    private static string? Decode(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => TryDecode(Utf16, bytes),
        [0xFE, 0xFF, ..] => TryDecode(Utf16Big, bytes),
        _ => TryDecode(Utf8, bytes) ?? TryDecode(Gb18030, bytes),
    };

    private static string? TryDecode(Encoding encoding, byte[] bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool IsUnfit(char c) => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f') || c is '\uFFFE' or '\uFFFF';

    private static Encoding Strict(int page) =>
        CodePagesEncodingProvider.Instance.GetEncoding(page, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? Encoding.GetEncoding(page, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    [GeneratedRegex(@"<\s*(!doctype|html|head|body|script|svg|iframe|img|object|embed|meta|link|style|form|\?xml|\?php|%)|^\s*(\{\\rtf|%!PS|#!)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Markup { get; }
}
