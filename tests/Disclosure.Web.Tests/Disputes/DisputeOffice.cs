using Disclosure.Domain.Applications;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Organs;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Disputes;

/// <summary>Disputes as a ledger brings them, with what the office knows beyond it.</summary>
internal static class DisputeOffice
{
    public static DisputeFactsheet Reconsideration(string acceptedOn, string docket = "呼政复字〔2026〕7号") =>
        new(DisputeKind.Reconsideration, "呼和浩特市人民政府", docket, TestOffice.D(acceptedOn));

    public static DisputeFactsheet Lawsuit(string acceptedOn, CourtInstance instance = CourtInstance.First, string docket = "（2026）内0102行初9号") =>
        new(DisputeKind.Lawsuit, "新城区人民法院", docket, TestOffice.D(acceptedOn), true, instance);

    /// <summary>Stores a dispute: opened here where the copy came on a day, as an old ledger brings it where none is given.</summary>
    public static async Task<string> StoreAsync(this TestOffice office, string number, DisputeFactsheet facts, Application? about = null, string? copyOn = null, Organ? organ = null)
    {
        await using var db = await office.DbAsync();
        var (organId, today) = ((organ ?? office.Environment6).Id, TestOffice.D("2026-09-14"));
        var dispute = copyOn is null
            ? new Dispute(number, organId, facts, today)
            : new Dispute(number, organId, await OpeningAsync(db, facts, about, TestOffice.D(copyOn)), new DisputeHand(today, "legalofficer", WorkCalendar.Published));
        if (about is not null && copyOn is null)
        {
            dispute.Concern(about.Id);
        }

        db.Disputes.Add(dispute);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return number;
    }

    private static async Task<DisputeOpening> OpeningAsync(DisclosureDbContext db, DisputeFactsheet facts, Application? about, DateOnly copyOn)
    {
        var reply = about is null ? null : await db.Replies.Where(r => r.ApplicationId == about.Id).Select(r => (long?)r.Id).FirstOrDefaultAsync(TestContext.Current.CancellationToken);
        return new DisputeOpening(facts, "钱某", reply is null ? DisputeGround.OtherAct : DisputeGround.Reply) { ApplicationId = about?.Id, ReplyId = reply, CopyReceivedOn = copyOn };
    }
}
