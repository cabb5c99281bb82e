using System.Globalization;
using Disclosure.Domain.Assessment;
using Disclosure.Domain.Deadlines;
using Disclosure.Web.Audit;

namespace Disclosure.Web.Demo;

/// <summary>
/// An earlier 年度考核 of the demonstration, carried out to its end: what later years are compared with and tried against. The registers keep nothing of that year, so that all
/// that cost points is what people entered; everything has been put right since.
/// </summary>
/// <param name="scope">The running command.</param>
/// <param name="clock">Its calendar.</param>
/// <param name="days">Days of the demonstration.</param>
/// <param name="ids">Keys of the organs.</param>
/// <param name="before">How many years before the reference year.</param>
internal sealed class DemoPastAssessment(CommandScope scope, ReplyClock clock, OfficeDays days, IReadOnlyDictionary<string, long> ids, int before)
{
    private const int WorkingDaysAYear = 250;

    private const string Assessor = "assessor", City = "city";

    /// <summary>What people found, and how often; every year a little less.</summary>
    private static readonly (string Key, int Every, int Count, string Reason)[] Entered =
    [
        ("latePublication", 2, 9, "抽查主动公开栏目，九条信息超过二十个工作日"),
        ("missingInterpretation", 3, 4, "四件规范性文件未作解读"),
        ("emptyCatalogueNode", 5, 2, "两个必设栏目空白"),
        ("outdatedGuide", 7, 2, "机构调整后两次未按时更新指南"),
        ("missingSystem", 9, 1, "未建立信息发布协调制度"),
        ("trainingAbsence", 4, 1, "缺席一次市级业务培训"),
        ("missingResponse", 11, 3, "三次热点未及时回应"),
        ("regionalPromotion", 19, 1, "做法获全区推广"),
    ];

    private readonly SchemeContent _scheme = SampleScheme.For(Hohhot2017.Year - before);

    public async Task AddAsync(CancellationToken cancellationToken)
    {
        var scheme = new AssessmentScheme(_scheme, By(Assessor, -300));
        scheme.Publish(Day(-265), null, By(City, -290));
        scope.Db.AssessmentSchemes.Add(scheme);
        await scope.Db.SaveChangesAsync(cancellationToken);
        var round = new AssessmentRound(scheme, Day(-252), new DateOnly(_scheme.Year, 12, 31));
        round.Open(By(Assessor, -265));
        round.Freeze(By(Assessor, -250));
        round.Decide("市政务公开领导小组会议审定。", 0, By(City, -235));
        round.Announce(string.Create(CultureInfo.InvariantCulture, $"呼政办字〔{_scheme.Year + 1}〕12号"), By(Assessor, -233));
        round.HandOver(By(Assessor, -230));
        scope.Db.AssessmentRounds.Add(round);
        await scope.Db.SaveChangesAsync(cancellationToken);
        var units = HohhotOrgans.All.Where(organ => AssessmentGroups.Of(organ.Kind) is not null).Select((organ, index) => Settled(new UnitAssessment(round.Id, ids[organ.Code], AssessmentGroups.Of(organ.Kind)!.Value), index)).ToList();
        foreach (var group in units.GroupBy(unit => unit.Group))
        {
            var ranks = AssessmentRanking.Of(_scheme, group.Select(unit => KeyValuePair.Create(unit.OrganId, unit.Card(_scheme)))).ToDictionary(ranked => ranked.OrganId, ranked => ranked.Rank);
            foreach (var unit in group)
            {
                Finish(unit, ranks[unit.OrganId]);
            }
        }

        scope.Db.UnitAssessments.AddRange(units);
        await scope.Db.SaveChangesAsync(cancellationToken);
    }

    private AssessmentHand By(string name, int day) => new(Day(day), name, clock.Calendar);

    private DateOnly Day(int day) => days.Work(day - (before - 1) * WorkingDaysAYear);

    private UnitAssessment Settled(UnitAssessment unit, int index)
    {
        foreach (var leaf in _scheme.Leaves)
        {
            unit.Assess(_scheme, leaf.Code, leaf.Kind is IndicatorKind.Bonus ? 0 : leaf.Most, "", By(DemoAccounts.Head, -258));
        }

        unit.Submit(_scheme, By(DemoAccounts.Head, -257));
        unit.Freeze(_scheme.FactKeys.Where(key => Measures.Find(key) is { Register: not FactRegister.Entered }).Select(key => new FrozenFact(key, new MeasuredFact(0), [])), By(Assessor, -250));
        foreach (var key in _scheme.FactKeys.Where(key => Measures.Find(key) is { Register: FactRegister.Entered }))
        {
            var found = Entered.FirstOrDefault(entry => entry.Key == key && (index + before) % entry.Every < before);
            unit.Enter(_scheme, key, new MeasuredFact(found.Count), found.Reason ?? "", By(Assessor, -247));
        }

        unit.ConfirmMarks(_scheme, By(Assessor, -245));
        unit.FeedBack(_scheme, By(Assessor, -242));
        unit.Accept(By(DemoAccounts.Head, -240));
        return unit;
    }

    private void Finish(UnitAssessment unit, int rank)
    {
        unit.Decide(_scheme, rank, By(City, -235));
        unit.Announce(By(Assessor, -233));
        unit.HandOver(_scheme, Day(-170), By(Assessor, -230));
        foreach (var item in unit.Rectifications.ToList())
        {
            unit.Rectify(item.Ordinal, "已整改，材料报市公开办。", By(DemoAccounts.Head, -180));
        }
    }
}
