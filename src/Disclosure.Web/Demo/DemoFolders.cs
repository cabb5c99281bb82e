using Disclosure.Domain.Applications;
using Disclosure.Web.Data;

namespace Disclosure.Web.Demo;

/// <summary>Desks, contacts, notes and the archive of the caseload: nobody holds what organs without an account answered.</summary>
internal static class DemoFolders
{
    private static readonly Dictionary<string, string> Clerks = new(StringComparer.Ordinal)
    {
        [HohhotOrgans.Environment] = DemoAccounts.Clerk,
        [HohhotOrgans.Xincheng] = DemoAccounts.SecondClerk,
    };

    /// <summary>The cases must be stored already: entries keep their keys.</summary>
    public static void Fill(DisclosureDbContext db, History history, DateOnly today)
    {
        foreach (var life in history.Cases)
        {
            var found = life.Case;
            if (found.IsOpen && found.VoidedOn is null && Clerks.TryGetValue(life.Organ, out var clerk))
            {
                db.HandOvers.Add(new HandOver(found, new DeskOwner(clerk, found.OrganId, MayHandle: true), "", clerk, found.RegisteredOn, Morning(found.RegisteredOn)));
            }

            if (found.ArchiveDueOn < today)
            {
                var lines = ArchiveDuty.Papers(found).Select(paper => new ArchiveLine(paper, false, "纸质件在卷"));
                db.Archivings.Add(new Archiving(found, [.. lines], "", found.ArchiveDueOn.Value.AddDays(-10), DemoAccounts.Clerk, today));
            }
        }

        var ours = history.Cases.Where(life => life.Organ == HohhotOrgans.Environment && life.Case is { IsOpen: true, VoidedOn: null }).Select(life => life.Case).ToList();
        foreach (var found in ours.TakeLast(3))
        {
            var facts = new CorrespondenceFacts(CorrespondenceWay.Phone, CorrespondenceDirection.Out, found.RegisteredOn, found.Applicant.Name, "告知已收到申请及答复期限。");
            db.Correspondence.Add(new Correspondence(found, facts, null, DemoAccounts.Clerk, Morning(found.RegisteredOn), today));
            db.CaseNotes.Add(new CaseNote(found, "档案室周三、周五可以调卷。", null, DemoAccounts.Clerk, Morning(found.RegisteredOn)));
            db.CaseWatches.Add(new CaseWatch(found, DemoAccounts.Head, Morning(today)));
        }
    }

    /// <summary>Nine o'clock in the office, as UTC.</summary>
    private static DateTime Morning(DateOnly day) => day.ToDateTime(new TimeOnly(1, 0), DateTimeKind.Utc);
}
