using Disclosure.Domain.Assessment;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Organs;
using Disclosure.Web.Assessment;
using Disclosure.Web.Data;
using Disclosure.Web.Files;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using static Disclosure.Web.Tests.TestOffice;

namespace Disclosure.Web.Tests.Assessment;

/// <summary>A register of applications that says of each unit what a test wants.</summary>
internal sealed class TestRegister : IMeasureRegister
{
    /// <summary>Late replies by unit.</summary>
    public Dictionary<long, IReadOnlyList<ListedCase>> Late { get; } = [];

    public FactRegister Register => FactRegister.Cases;

    public Task<IReadOnlyList<UnitFact>> ReadAsync(DisclosureDbContext db, FactQuestion question, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<UnitFact>>([.. from organ in question.OrganIds
                                                     from measure in question.Measures
                                                     let cases = measure is Measure.LateReply ? Late.GetValueOrDefault(organ) ?? [] : []
                                                     select new UnitFact(organ, new FrozenFact(Measures.Of(measure).Key, new MeasuredFact(cases.Count, 23), question.WithCases ? cases : []))]);
}

/// <summary>An office with a small scheme: one automatic indicator, one of entered facts, one that two persons mark, a bonus, a red line.</summary>
internal static class CourseOffice
{
    public static readonly SchemeContent Scheme = new(
        2026, "2026 年度政务公开考核方案", [AssessmentGroup.Departments],
        [
            new SchemeIndicator("A", "依申请公开", 60) { Children = [Leaf("A1", "按期答复", 40, "lateReply", 2), Leaf("A2", "公开及时性", 20, "latePublication", 1)] },
            Leaf("B", "文书规范", 40, "deficientForm", 1) with { Source = IndicatorSource.Manual, IsDoubleMarked = true },
            Leaf("G", "加分", 5, "nationalPromotion", 3) with { Source = IndicatorSource.Manual, Kind = IndicatorKind.Bonus },
        ],
        [new RedLine("R1", "泄露国家秘密", "secretLeak", new Threshold(1), "不合格")],
        [new("优秀", 90), new("良好", 80), new("合格", 60), new("不合格", 0)], new SchemeTerms());

    public static readonly ListedCase[] TwoLate = [new("SQ-HHHT-006-2026-00012", "餐饮油烟监测报告", D("2026-06-17"), D("2026-06-18")), new("SQ-HHHT-006-2026-00021", "环评专家库名单", D("2026-07-27"), D("2026-07-29"))];

    /// <summary>What people enter under the scheme.</summary>
    public static readonly string[] EnteredKeys = ["latePublication", "deficientForm", "nationalPromotion", "secretLeak"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<TestOffice> BeginAsync(string today = "2026-09-14", Action<IServiceCollection>? add = null)
    {
        var office = await TestOffice.OpenAsync((services, configuration) =>
        {
            services.AddFiles(configuration).AddAssessment();
            services.RemoveAll<IMeasureRegister>().AddSingleton<TestRegister>().AddSingleton<IMeasureRegister>(provider => provider.GetRequiredService<TestRegister>());
            add?.Invoke(services);
        }, today);
        office.Get<TestRegister>().Late[office.Environment6.Id] = TwoLate;
        return office;
    }

    /// <summary>Acts as a person of a role, who is somebody else than the role's usual one.</summary>
    public static Actor ActAs(this TestOffice office, Role role, string name, Organ? organ = null)
    {
        var actor = office.ActAs(role, organ) with { Name = name };
        office.ActAs(actor);
        return actor;
    }

    public static AssessmentHand By(string who, string on = "2026-09-14") => new(D(on), who, WorkCalendar.Published);

    /// <summary>A round of its own with one unit, brought to a stage: fed back on 14 September, so that the unit may object up to the 22nd.</summary>
    public static async Task<UnitAssessment> UnitAtAsync(this TestOffice office, UnitStage stage, string fedBackOn = "2026-09-14", bool isReviewed = false)
    {
        var round = await office.RoundAsync(r =>
        {
            r.Open(By("a", "2026-07-01"));
            if (stage >= UnitStage.Scoring)
            {
                r.Freeze(By("a", "2026-09-01"));
            }
        });
        await using var db = await office.DbAsync();
        var unit = new UnitAssessment(round.Id, office.Environment6.Id, AssessmentGroup.Departments);
        Bring(unit, stage, fedBackOn);
        if (isReviewed)
        {
            unit.Review(Scheme, "A1", null, "逾期属实", By("c", fedBackOn));
        }

        db.UnitAssessments.Add(unit);
        await db.SaveChangesAsync(Stop);
        return unit;
    }

    /// <summary>A round by a published scheme of its own, with no units yet.</summary>
    public static async Task<AssessmentRound> RoundAsync(this TestOffice office, Action<AssessmentRound> act)
    {
        await using var db = await office.DbAsync();
        var scheme = new AssessmentScheme(Scheme, By("a", "2026-06-01"));
        scheme.Publish(D("2026-07-01"), null, By("a", "2026-06-01"));
        db.AssessmentSchemes.Add(scheme);
        await db.SaveChangesAsync(Stop);
        var round = new AssessmentRound(scheme, D("2026-07-31"), D("2026-08-31"));
        act(round);
        db.AssessmentRounds.Add(round);
        await db.SaveChangesAsync(Stop);
        return round;
    }

    public static void Bring(UnitAssessment unit, UnitStage stage, string fedBackOn = "2026-09-14")
    {
        foreach (var leaf in Scheme.Leaves)
        {
            unit.Assess(Scheme, leaf.Code, leaf.Most, "见附件", By("u", "2026-07-14"));
        }

        if (stage >= UnitStage.SelfAssessed)
        {
            unit.Submit(Scheme, By("u", "2026-07-15"));
        }

        if (stage >= UnitStage.Scoring)
        {
            unit.Freeze([new FrozenFact("lateReply", new MeasuredFact(2, 23), TwoLate)], By("a", "2026-09-01"));
            MarkAll(unit);
        }

        if (stage >= UnitStage.FedBack)
        {
            unit.FeedBack(Scheme, By("a", fedBackOn));
        }

        if (stage is UnitStage.Objected)
        {
            unit.Contest(Scheme, "A1", 40, "次日交邮", By("u", fedBackOn));
        }

        if (stage >= UnitStage.Settled)
        {
            unit.Accept(By("u", fedBackOn));
        }

        if (stage >= UnitStage.Decided)
        {
            unit.Decide(Scheme, 1, By("c"));
        }

        if (stage >= UnitStage.Announced)
        {
            unit.Announce(By("a"));
        }

        if (stage is UnitStage.HandedOver)
        {
            unit.HandOver(Scheme, D("2026-12-31"), By("a"));
        }
    }

    private static void MarkAll(UnitAssessment unit)
    {
        foreach (var key in EnteredKeys)
        {
            unit.Enter(Scheme, key, new MeasuredFact(0), "", By("a", "2026-09-02"));
        }

        unit.ConfirmMarks(Scheme, By("a", "2026-09-02"));
        unit.Mark(Scheme, "B", MarkSeat.First, 38, "两件缺页", By("a", "2026-09-02"));
        unit.Mark(Scheme, "B", MarkSeat.Second, 38, "两件缺页", By("b", "2026-09-02"));
    }

    public static async Task<UnitAssessment> UnitAsync(this TestOffice office, long id)
    {
        await using var db = await office.DbAsync();
        return await db.UnitAssessments.AsNoTracking().AsSplitQuery().SingleAsync(u => u.Id == id, Stop);
    }

    public static async Task<UnitAssessment> UnitAsync(this TestOffice office, Organ organ)
    {
        await using var db = await office.DbAsync();
        return await db.UnitAssessments.AsNoTracking().AsSplitQuery().SingleAsync(u => u.OrganId == organ.Id, Stop);
    }

    public static async Task<AssessmentRound> RoundAsync(this TestOffice office)
    {
        await using var db = await office.DbAsync();
        return await db.AssessmentRounds.AsNoTracking().OrderByDescending(r => r.Id).FirstAsync(Stop);
    }

    /// <summary>Publishes another edition in place of the round's.</summary>
    public static async Task ReplaceAsync(this TestOffice office, AssessmentRound round, SchemeContent content)
    {
        await using var db = await office.DbAsync();
        var scheme = await db.AssessmentSchemes.SingleAsync(s => s.Id == round.SchemeId, Stop);
        var next = scheme.DraftReplacement("A2 重复设置", By("a"));
        next.Change(content, By("a"));
        next.Publish(D("2026-10-10"), scheme, By("a"));
        db.AssessmentSchemes.Add(next);
        await db.SaveChangesAsync(Stop);
    }

    public static T Form<T>(AssessmentRound round, Action<T>? fill = null)
        where T : RoundForm, new()
    {
        var form = new T { RoundId = round.Id, Version = round.Version };
        fill?.Invoke(form);
        return form;
    }

    public static T Form<T>(UnitAssessment unit, Action<T>? fill = null)
        where T : UnitForm, new()
    {
        var form = new T { UnitId = unit.Id, Version = unit.Version };
        fill?.Invoke(form);
        return form;
    }

    private static SchemeIndicator Leaf(string code, string name, decimal points, string measure, decimal amount) =>
        new(code, name, points) { Rules = [new ScoringRule($"{code}.1", $"{name}每件扣 {amount:0.#} 分", measure, amount)] };
}
