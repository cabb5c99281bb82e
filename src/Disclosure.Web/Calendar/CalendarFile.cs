using System.Security.Cryptography;
using System.Text;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Law;

namespace Disclosure.Web.Calendar;

/// <summary>A year as a file brought it: read, checked, and with the digest by which the file is known again.</summary>
/// <param name="Notice">放假安排.</param>
/// <param name="FileName">文件名.</param>
/// <param name="Hash">SHA-256 of the file, hexadecimal.</param>
internal sealed record CalendarFile(HolidayNotice Notice, string FileName, string Hash)
{
    /// <summary>Largest file, in bytes; a year is about two kilobytes.</summary>
    public const int MaxBytes = 64 * 1024;

    /// <summary>What is unusual about the year.</summary>
    public IReadOnlyList<NoticeRemark> Remarks => NoticeCheck.Of(Notice);

    /// <summary>Reads a file of the form of <c>data/working-calendar</c>.</summary>
    /// <exception cref="RuleViolationException">It is too large, can't be read, or contradicts itself.</exception>
    public static async Task<CalendarFile> ReadAsync(Stream stream, string fileName, CancellationToken cancellationToken = default)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[8192];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > MaxBytes)
            {
                throw new RuleViolationException(CalendarRule.HolidayNoticeUnreadable, null, fileName, $"> {MaxBytes / 1024} KB");
            }
        }

        var name = fileName.Length > CalendarImport.MaxFileName ? fileName[^CalendarImport.MaxFileName..] : fileName;
        var text = Decode(bytes.ToArray(), name);
        var notice = HolidayNotice.Parse(text);
        return notice.Source.Length <= CalendarImport.MaxSource && notice.ToJson().Length <= CalendarImport.MaxContent
            ? new CalendarFile(notice, name, Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray())))
            : throw new RuleViolationException(CalendarRule.HolidayNoticeUnreadable, null, "source", notice.Source[..Math.Min(40, notice.Source.Length)]);
    }

    private static string Decode(byte[] bytes, string name)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            throw new RuleViolationException(CalendarRule.HolidayNoticeUnreadable, null, name, "UTF-8");
        }
    }
}
