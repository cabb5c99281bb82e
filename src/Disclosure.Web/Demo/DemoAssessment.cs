using Disclosure.Domain.Assessment;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Assessment;
using Disclosure.Web.Audit;
using Disclosure.Web.Supervision;

namespace Disclosure.Web.Demo;

/// <summary>
/// 2017 年度考核 of the demonstration, on the facts of the reconstructed year, as if the office carried it out these weeks: most units are fed back, some have
/// accepted, a few are still being marked, and 市环保局 objects to one mark.
/// </summary>
internal sealed class DemoAssessment(CommandScope scope, ReplyClock clock, TimeProvider time, OfficeDays days, IReadOnlyDictionary<string, long> ids)
{
    private const string Assessor = "assessor", City = "city";

    /// <summary>What people have found and written down, and how often: spread over the units so that the ranking has steps.</summary>
    private static readonly (string Key, int Every, int Count, string Reason)[] Entered =
    [
        ("latePublication", 3, 7, "抽查主动公开栏目，七条信息超过二十个工作日"),
        ("trainingAbsence", 5, 2, "两次缺席市级业务培训"),
        ("missingInterpretation", 4, 3, "三件规范性文件未作解读"),
        ("outdatedCatalogueNode", 7, 9, "九个栏目逾期未更新"),
        ("unreportedFunds", 11, 1, "未报送经费情况"),
        ("missingPlannedPublication", 8, 5, "重点领域五项应公开未公开"),
        ("outdatedSystem", 6, 3, "三项制度三年未评估"),
        ("missingResponse", 9, 2, "两次热点未及时回应"),
        ("missingGuideElement", 10, 3, "公开指南缺三项要素"),
        ("missingReportPart", 13, 2, "年度报告缺两个部分"),
        ("cityPromotion", 17, 1, "做法获全市推广"),
    ];

    private static readonly SchemeContent Scheme = SampleScheme.For(Hohhot2017.Year);

    public async Task AddAsync(CancellationToken cancellationToken)
    {
        scope.Db.ChangeTracker.Clear(); // all before is stored; each save would look through it again
        scope.Db.AnnualReports.Add(new AnnualReport(ids[HohhotOrgans.Environment], Hohhot2017.Year - 1, new DateOnly(Hohhot2017.Year, 4, 2), "https://www.huhhot.gov.cn/zfxxgk/nb/2016/hhht-006.html", City, days.Today)); // two days late
        var scheme = new AssessmentScheme(Scheme, By(Assessor, -60));
        scheme.Publish(days.Work(-25), null, By(City, -50));
        scope.Db.AssessmentSchemes.Add(scheme);
        await scope.Db.SaveChangesAsync(cancellationToken);
        var round = new AssessmentRound(scheme, days.Work(-11), new DateOnly(Hohhot2017.Year, 12, 31));
        round.Open(By(Assessor, -25));
        round.Freeze(By(Assessor, -10));
        scope.Db.AssessmentRounds.Add(round);
        await scope.Db.SaveChangesAsync(cancellationToken);
        var organs = HohhotOrgans.All.Where(organ => AssessmentGroups.Of(organ.Kind) is not null).ToList();
        var facts = await Facts().ReadAsync(scope.Db, Scheme, new AssessedSpan(Hohhot2017.Year, round.CutOffOn), [.. organs.Select(organ => ids[organ.Code])], withCases: true, cancellationToken);
        foreach (var (index, organ) in organs.Index())
        {
            var unit = new UnitAssessment(round.Id, ids[organ.Code], AssessmentGroups.Of(organ.Kind)!.Value);
            Assess(unit, index);
            unit.Freeze(facts[unit.OrganId], By(Assessor, -10));
            Mark(unit, organ.Code, index);
            scope.Db.UnitAssessments.Add(unit);
        }

        await scope.Db.SaveChangesAsync(cancellationToken);
        foreach (var before in new[] { 1, 2 })
        {
            await new DemoPastAssessment(scope, clock, days, ids, before).AddAsync(cancellationToken);
        }
    }

    private AssessmentHand By(string name, int day) => new(days.Work(day), name, clock.Calendar);

    private AssessmentFacts Facts() => new(
        [new CaseRegister(clock), new DisputeRegister(clock), new SupervisionRegister(), new ReportRegister(time, new SupervisionSettings()), new PastAssessmentRegister()]);

    /// <summary>Units think well of themselves; two handed in nothing.</summary>
    private void Assess(UnitAssessment unit, int index)
    {
        if (index is 22 or 41)
        {
            return;
        }

        var hand = By(DemoAccounts.Head, -20 + index % 8);
        foreach (var leaf in Scheme.Leaves)
        {
            unit.Assess(Scheme, leaf.Code, leaf.Kind is IndicatorKind.Bonus ? 0 : leaf.Most, leaf.Source is IndicatorSource.Manual ? "佐证材料已备" : "", hand);
        }

        unit.Submit(Scheme, hand);
    }

    private void Mark(UnitAssessment unit, string code, int index)
    {
        var isEnvironment = code == HohhotOrgans.Environment;
        var found = isEnvironment
            ? new Dictionary<string, (int Count, string Reason)>(StringComparer.Ordinal) { ["latePublication"] = (3, "三条信息超过二十个工作日"), ["nationalPromotion"] = (1, "排污信息公开做法获全国推广") }
            : Entered.Where(entry => index % entry.Every == entry.Every - 1).ToDictionary(entry => entry.Key, entry => (entry.Count, entry.Reason), StringComparer.Ordinal);
        foreach (var key in Scheme.FactKeys.Where(key => Measures.Find(key) is { Register: FactRegister.Entered }))
        {
            var (count, reason) = found.GetValueOrDefault(key, (0, ""));
            unit.Enter(Scheme, key, new MeasuredFact(count), reason, By(Assessor, -8));
        }

        if (index % 19 == 18)
        {
            return; // still being marked
        }

        unit.ConfirmMarks(Scheme, By(Assessor, -6));
        unit.FeedBack(Scheme, By(Assessor, -3));
        if (isEnvironment)
        {
            unit.Contest(Scheme, "B3", 8, "三条信息均为转载，本单位不是公开主体，不应计为逾期公开。", By(DemoAccounts.Head, -1));
        }
        else if (index % 6 == 2)
        {
            unit.Accept(By(DemoAccounts.Head, -1));
        }
    }
}
