using Disclosure.Domain.Applications;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Audit;

namespace Disclosure.Web.Demo;

/// <summary>关联、建议和评估: a repetition, several who ask for the same, what was decided about it, and reviews of what is withheld.</summary>
internal static class DemoLinks
{
    /// <summary>The cases must be stored already.</summary>
    public static async Task AddAsync(CommandScope scope, TodayCaseload caseload, History history, OfficeDays days, CancellationToken cancellationToken)
    {
        var (db, disclosed) = (scope.Db, caseload.Misdated.Case);
        var ours = history.Cases.Select(life => life.Case).Where(c => c.OrganId == disclosed.OrganId && c.VoidedOn is null && c.Id != disclosed.Id).ToList();
        var again = ours.First(c => c.Applicant.Name == disclosed.Applicant.Name && c.Content == disclosed.Content);
        db.Add(new CaseLink(disclosed, again, CaseLinkKind.Repeated, "内容与在先申请完全相同", DemoAccounts.Clerk, scope.Now));
        foreach (var other in ours.Where(c => c.IsOpen && c.Applicant.Name != disclosed.Applicant.Name && c.Content.Contains("监测", StringComparison.Ordinal)).DistinctBy(c => c.Applicant.Name).Take(2))
        {
            db.Add(new CaseLink(disclosed, other, CaseLinkKind.Similar, "都申请重点单位的监测数据", DemoAccounts.Clerk, scope.Now));
        }

        var entries = db.ChangeTracker.Entries<WithheldEntry>().Select(e => e.Entity).Where(e => e.OrganId == disclosed.OrganId).OrderBy(e => e.WithheldOn).ToList();
        foreach (var entry in entries.Where(e => e.WithheldOn < days.Work(-80)).Take(1))
        {
            entry.Review(days.Work(-3), WithheldFinding.StillWithheld, "定密依据未变，继续不予公开", scope.Today.AddMonths(WithheldEntry.DefaultMonths), DemoAccounts.Clerk, scope.Today);
        }

        foreach (var entry in entries.Where(e => e.Ground is Domain.Law.WithholdingGround.ProcessInformation).Take(1))
        {
            entry.Review(days.Work(-2), WithheldFinding.MayBeDisclosed, "规划环评已审查通过并印发，不再是过程性信息", null, DemoAccounts.Head, scope.Today);
        }

        await db.SaveChangesAsync(cancellationToken);
        await Proposals.RaiseAsync(db, disclosed.Id, OfficeSettings.Of(db), scope.Today, scope.Now, cancellationToken);
        var reprint = new CalendarImport(new HolidayNotice(days.Today.Year + 1, "某网站转载", [new NamedDay(new DateOnly(days.Today.Year + 1, 1, 1), "元旦")], []), "转载.json", AuditEntry.HashOf("转载"), "city", scope.Now.AddDays(-6));
        reprint.Reject("cityhead", scope.Now.AddDays(-5), "不是国务院办公厅的通知，没有文号");
        db.Add(reprint);
        var settled = new PublicationProposal(ours.First(c => c.ClosedOn is not null && c.Id != again.Id).Id, disclosed.OrganId, 4, days.Work(-40));
        settled.Decide(true, "全市环境空气质量月报，按月在市生态环境局网站公开", DemoAccounts.Head, days.Work(-38));
        db.Add(settled);
        await db.SaveChangesAsync(cancellationToken);
    }
}
