using Disclosure.Domain.Calendar;
using Disclosure.Web.Data;
using MailKit.Security;

namespace Disclosure.Web.Supervision;

/// <summary>邮件: how reminders leave the house. Off until a host is set.</summary>
/// <param name="Host">Server; empty where no mail is sent.</param>
/// <param name="Port">Port.</param>
/// <param name="Security">How the line is secured.</param>
/// <param name="User">Sign-in name at the server; empty where it asks for none.</param>
/// <param name="Password">Password at the server.</param>
/// <param name="From">Address that mails come from.</param>
/// <param name="BaseUrl">Address of the program, before links; empty leaves links out.</param>
/// <param name="QuietFrom">免打扰 begins.</param>
/// <param name="QuietUntil">免打扰 ends.</param>
/// <param name="QuietOnDaysOff">Nothing leaves on days off.</param>
/// <param name="DigestAt">When the digest of a day leaves.</param>
internal sealed record MailSettings(
    string Host, int Port, SecureSocketOptions Security, string User, string Password, string From, string BaseUrl, TimeOnly QuietFrom, TimeOnly QuietUntil, bool QuietOnDaysOff, TimeOnly DigestAt)
{
    /// <summary>Whether mail is sent at all.</summary>
    public bool IsOn => Host.Length > 0;

    /// <summary>Reads <c>Mail:*</c>.</summary>
    /// <exception cref="ConfigurationException">A value can't be used, or there is a host and no sender.</exception>
    public static MailSettings Read(IConfiguration configuration)
    {
        var settings = new MailSettings(
            configuration["Mail:Host"] ?? "",
            configuration.Number("Mail:Port", 587, 1, 65_535),
            configuration["Mail:Security"] switch
            {
                null or "" or "Auto" => SecureSocketOptions.Auto,
                "StartTls" => SecureSocketOptions.StartTls,
                "Tls" => SecureSocketOptions.SslOnConnect,
                "None" => SecureSocketOptions.None,
                var text => throw new ConfigurationException("Mail:Security", text, "请填写 Auto、StartTls、Tls、None 之一"),
            },
            configuration["Mail:User"] ?? "", configuration["Mail:Password"] ?? "", configuration["Mail:From"] ?? "", (configuration["Mail:BaseUrl"] ?? "").TrimEnd('/'),
            configuration.Time("Mail:QuietFrom", new TimeOnly(20, 0)),
            configuration.Time("Mail:QuietUntil", new TimeOnly(7, 30)),
            configuration["Mail:QuietOnDaysOff"] switch
            {
                null or "" => true,
                var text when bool.TryParse(text, out var quiet) => quiet,
                var text => throw new ConfigurationException("Mail:QuietOnDaysOff", text, "请填写 true 或 false"),
            },
            configuration.Time("Mail:DigestAt", new TimeOnly(8, 30)));
        if (settings.IsOn && !IsAddress(settings.From))
        {
            throw new ConfigurationException("Mail:From", settings.From, "配置了 Mail:Host 就要填写发件地址，例如 gongkai@example.gov.cn");
        }

        return settings.BaseUrl.Length == 0 || (Uri.TryCreate(settings.BaseUrl, UriKind.Absolute, out var url) && url.Scheme is "http" or "https") ? settings
            : throw new ConfigurationException("Mail:BaseUrl", settings.BaseUrl, "请填写程序的网址，例如 https://gongkai.example.gov.cn");
    }

    /// <summary>Whether a text is one address and nothing else.</summary>
    public static bool IsAddress(string text) =>
        MimeKit.MailboxAddress.TryParse(text, out var address) && address.Address == text && text.Contains('@', StringComparison.Ordinal) && !text.Any(char.IsControl);

    /// <summary>免打扰: whether nothing leaves at a moment of the office's clock.</summary>
    public bool IsQuiet(DateTime officeTime, WorkCalendar calendar)
    {
        var time = TimeOnly.FromDateTime(officeTime);
        var isNight = QuietFrom <= QuietUntil ? time >= QuietFrom && time < QuietUntil : time >= QuietFrom || time < QuietUntil;
        return isNight || (QuietOnDaysOff && !calendar.NatureOf(DateOnly.FromDateTime(officeTime)).IsWorked);
    }

    /// <summary>The next moment of the office's clock, from one on, at which a digest leaves.</summary>
    public DateTime NextDigest(DateTime officeTime) =>
        officeTime.Date + (TimeOnly.FromDateTime(officeTime) <= DigestAt ? TimeSpan.Zero : TimeSpan.FromDays(1)) + DigestAt.ToTimeSpan();
}
