using System.Globalization;
using System.Text;
using Disclosure.Web.Shell;
using MimeKit;

namespace Disclosure.Web.Supervision;

/// <summary>A reminder as a mail: plain text, in Chinese, nothing of an applicant in it.</summary>
internal static class MailText
{
    public static MimeMessage Of(IReadOnlyList<MailItem> items, string address, MailSettings settings)
    {
        var shown = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = ShellSlice.Cultures[0];
        try
        {
            var message = new MimeMessage
            {
                MessageId = string.Create(CultureInfo.InvariantCulture, $"reminder.{items[0].Id}.{items.Count}@{settings.From.Split('@')[^1]}"),
                Subject = items.Count == 1 ? items[0].Line : Shell.Text.Format(SupervisionTexts.Mail_DigestSubject, items.Count),
                Body = new TextPart("plain") { Text = Body(items, settings) },
            };
            message.From.Add(new MailboxAddress(ShellTexts.Product, settings.From));
            message.To.Add(MailboxAddress.Parse(address));
            message.Headers.Add("Auto-Submitted", "auto-generated"); // no holiday replies
            return message;
        }
        finally
        {
            CultureInfo.CurrentUICulture = shown;
        }
    }

    private static string Body(IReadOnlyList<MailItem> items, MailSettings settings)
    {
        var text = new StringBuilder();
        foreach (var item in items)
        {
            text.Append(item.Line).Append('\n');
            if (settings.BaseUrl.Length > 0)
            {
                text.Append(settings.BaseUrl).Append(item.Href).Append('\n');
            }

            text.Append('\n');
        }

        return text.Append("-- \n").Append(SupervisionTexts.Mail_Foot).Append('\n').ToString();
    }
}
