using System.Globalization;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Supervision;

/// <summary>By e-mail: lines for those who asked for it, left in the outbox. Nothing while no server is set.</summary>
internal sealed class MailChannel(MailSettings settings) : IReminderChannel
{
    private static readonly CultureInfo Chinese = ShellSlice.Cultures[0];
    private static readonly Role[] Readers = [.. Enum.GetValues<Role>().Where(role => RolePermissions.Of(role).Contains(Permission.ViewCases))];

    public async Task DeliverAsync(CommandScope scope, IReadOnlyList<ReminderMessage> messages, CancellationToken cancellationToken)
    {
        if (!settings.IsOn)
        {
            return;
        }

        var people = messages.Select(m => m.Person.Id).Distinct().ToList();
        var choices = await ChoiceQuery(scope.Db, people).ToDictionaryAsync(c => c.UserId, cancellationToken);
        var shown = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = Chinese; // a job speaks nobody's language; mails speak the office's
        try
        {
            foreach (var message in messages)
            {
                if (choices.TryGetValue(message.Person.Id, out var choice))
                {
                    scope.Db.Add(Item(message, choice.Way, scope.Now));
                }
            }
        }
        finally
        {
            CultureInfo.CurrentUICulture = shown;
        }
    }

    /// <summary>How those want their mails who want any and may still see what they are about.</summary>
    internal static IQueryable<ReminderChoice> ChoiceQuery(DisclosureDbContext db, IReadOnlyList<long> people) => db.Set<ReminderChoice>().AsNoTracking()
        .Where(c => people.Contains(c.UserId) && c.Way != ReminderWay.InProgram && db.Users.Any(u => u.Id == c.UserId && !u.IsDisabled && Readers.Contains(u.Role)));

    private MailItem Item(ReminderMessage message, ReminderWay way, DateTime now)
    {
        var line = DeskNotices.Say(message.Kind, message.Arguments);
        return new MailItem
        {
            UserId = message.Person.Id,
            Href = message.Duty.Href,
            CreatedAt = now,
            Line = line.Length <= MailItem.MaxLine ? line : line[..MailItem.MaxLine],
            NotBefore = way is ReminderWay.DailyDigest ? LegalDays.FromOfficeClock(settings.NextDigest(LegalDays.OnOfficeClock(now))) : now,
        };
    }
}
