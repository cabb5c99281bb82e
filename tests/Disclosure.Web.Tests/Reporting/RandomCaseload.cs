using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;

namespace Disclosure.Web.Tests.Reporting;

/// <summary>Any cases and disputes of 2016 to 2022 at three organs: void ones, ones not yet received, ones of every outcome.</summary>
internal static class RandomCaseload
{
    public static async Task<TestOffice> OpenAsync(int seed, int cases = 500, int disputes = 150)
    {
        var office = await Caseload.OpenAsync();
        var random = new Random(seed);
        var applications = Enumerable.Range(1, cases).Select(i => Case(random, office, i)).ToList();
        await office.SaveAsync(applications);
        await office.SaveAsync(Enumerable.Range(1, disputes).Select(i => Dispute(random, office, i, applications)));
        return office;
    }

    private static Application Case(Random random, TestOffice office, int index)
    {
        var received = Day(random);
        var regulation = Statutes.RegulationFor(received);
        var outcome = random.Next(10) > 0 ? Any(random, Outcomes.Of(regulation).ToList()).Outcome : (ReplyOutcome?)null;
        var closed = received.AddDays(random.Next(100));
        var unconfirmed = outcome is null && random.Next(4) == 0;
        var application = new Application($"R-{index}", Organ(random, office), new ApplicationFacts
        {
            Channel = unconfirmed ? Channel.Fax : Any(random, Enum.GetValues<Channel>()),
            ArrivedOn = unconfirmed ? received : null,
            ReceivedOn = unconfirmed ? null : received,
            Applicant = new Applicant(Any(random, Enum.GetValues<ApplicantKind>()), "钱某"),
            Content = "某路段夜间施工噪声监测结果",
            Extension = !unconfirmed && random.Next(3) == 0 ? new Extension(received, 15) : null,
            ClosedOn = outcome is null ? null : closed,
            Outcome = outcome,
            Ground = outcome is ReplyOutcome.Refused ? Any(random, Grounds.Of(regulation).ToList()).Ground : null,
        }, Caseload.Today, office.Get<ReplyClock>());
        if (random.Next(12) == 0)
        {
            application.MakeVoid(Caseload.Today, "重复登记");
        }

        return application;
    }

    private static Dispute Dispute(Random random, TestOffice office, int index, List<Application> applications)
    {
        var application = Any(random, applications);
        var accepted = Day(random);
        var lawsuit = random.Next(3) > 0;
        DisputeResult? result = random.Next(4) > 0 ? Any(random, Enum.GetValues<DisputeResult>()) : null;
        var dispute = new Dispute($"RD-{index}", application.OrganId, new DisputeFactsheet(
            lawsuit ? DisputeKind.Lawsuit : DisputeKind.Reconsideration, "某区人民法院", "", accepted,
            lawsuit ? Any<bool?>(random, [true, false, null]) : null,
            lawsuit ? Any<CourtInstance?>(random, [CourtInstance.First, CourtInstance.Second, null]) : null,
            result,
            result is null ? null : accepted.AddDays(random.Next(700))), Caseload.Today);
        if (random.Next(3) > 0)
        {
            dispute.Concern(Any(random, applications.Take(40).Where(a => a.OrganId == application.OrganId).ToList()).Id);
        }

        return dispute;
    }

    private static DateOnly Day(Random random) => TestOffice.D("2016-01-01").AddDays(random.Next(7 * 365));

    private static long Organ(Random random, TestOffice office) => Any(random, [office.CityOffice.Id, office.Environment6.Id, office.District48.Id]);

    private static T Any<T>(Random random, IReadOnlyList<T> values) => values[random.Next(values.Count)];
}
