using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Domain.Organs;
using Disclosure.Web.Organs;
using Disclosure.Web.Reporting;

namespace Disclosure.Web.Tests.Reporting;

/// <summary>Cases and disputes entered through the domain, the shortest way to write them.</summary>
internal static class Caseload
{
    public static readonly DateOnly Today = TestOffice.D("2026-09-14");

    private static int _numbers;

    public static Task<TestOffice> OpenAsync() => TestOffice.OpenAsync((services, _) => services.AddOrgans().AddReporting());

    public static Application Case(
        this TestOffice office, string receivedOn, string? closedOn = null, ReplyOutcome outcome = ReplyOutcome.Granted, WithholdingGround? ground = null,
        Channel channel = Channel.InPerson, ApplicantKind kind = ApplicantKind.Natural, Extension? extension = null, Organ? organ = null, string subjects = "") =>
        new($"T-{Interlocked.Increment(ref _numbers)}", (organ ?? office.Environment6).Id, new ApplicationFacts
        {
            Channel = channel,
            ReceivedOn = TestOffice.D(receivedOn),
            Applicant = new Applicant(kind, "钱某"),
            Content = "某路段夜间施工噪声监测结果",
            Subjects = subjects,
            Extension = extension,
            ClosedOn = closedOn is null ? null : TestOffice.D(closedOn),
            Outcome = closedOn is null ? null : outcome,
            Ground = ground,
        }, Today, office.Get<ReplyClock>());

    public static Dispute Reconsideration(this TestOffice office, string acceptedOn, DisputeResult? result = null, string? closedOn = null, Organ? organ = null) =>
        Dispute(office, organ, new DisputeFactsheet(DisputeKind.Reconsideration, "市人民政府", "", TestOffice.D(acceptedOn), Result: result, ClosedOn: Day(closedOn)));

    public static Dispute Lawsuit(
        this TestOffice office, string acceptedOn, DisputeResult? result = null, string? closedOn = null, bool? after = null, CourtInstance? instance = null, Organ? organ = null) =>
        Dispute(office, organ, new DisputeFactsheet(DisputeKind.Lawsuit, "某区人民法院", "", TestOffice.D(acceptedOn), after, instance, result, Day(closedOn)));

    public static async Task SaveAsync(this TestOffice office, params IEnumerable<object> entities)
    {
        await using var db = await office.DbAsync();
        db.AddRange(entities);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    public static Domain.Reporting.CheckResult Check(this FilledForm filled, string id) => filled.Result.Checks.Single(check => check.Id == id);

    private static Dispute Dispute(TestOffice office, Organ? organ, DisputeFactsheet facts) =>
        new($"D-{Interlocked.Increment(ref _numbers)}", (organ ?? office.Environment6).Id, facts, Today);

    private static DateOnly? Day(string? day) => day is null ? null : TestOffice.D(day);
}
