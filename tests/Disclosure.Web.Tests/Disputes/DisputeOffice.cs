using Disclosure.Domain.Applications;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Organs;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Disputes;

/// <summary>Disputes as a ledger brings them, with what the office knows beyond it.</summary>
internal static class DisputeOffice
{
    public static DisputeFactsheet Reconsideration(string acceptedOn, string docket = "呼政复字〔2026〕7号") =>
        new(DisputeKind.Reconsideration, "呼和浩特市人民政府", docket, TestOffice.D(acceptedOn));

    public static DisputeFactsheet Lawsuit(string acceptedOn, CourtInstance instance = CourtInstance.First, string docket = "（2026）内0102行初9号") =>
        new(DisputeKind.Lawsuit, "新城区人民法院", docket, TestOffice.D(acceptedOn), true, instance);

    /// <summary>Stores a dispute; what is owed next is set as given.</summary>
    public static async Task<string> StoreAsync(this TestOffice office, string number, DisputeFactsheet facts, Application? about = null, DisputeDutyKind? duty = null, string? dueOn = null, Organ? organ = null)
    {
        await using var db = await office.DbAsync();
        var dispute = new Dispute(number, (organ ?? office.Environment6).Id, facts, TestOffice.D("2026-09-14"));
        if (about is not null)
        {
            dispute.Concern(about.Id);
        }

        db.Disputes.Add(dispute);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        if (duty is not null)
        {
            var due = TestOffice.D(dueOn!);
            await db.Disputes.Where(d => d.Id == dispute.Id).ExecuteUpdateAsync(d => d.SetProperty(x => x.NextDuty, duty).SetProperty(x => x.NextDueOn, due), TestContext.Current.CancellationToken);
        }

        return number;
    }
}
