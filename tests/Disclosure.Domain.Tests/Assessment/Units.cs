using Disclosure.Domain.Assessment;
using static Disclosure.Domain.Assessment.UnitStage;
using static Disclosure.Domain.Tests.Assessment.Schemes;

namespace Disclosure.Domain.Tests.Assessment;

/// <summary>Units brought to a stage under a small scheme: one automatic indicator, one that two persons mark, a bonus, a red line.</summary>
internal static class Units
{
    /// <summary>Fed back on Monday 11 January 2027: objections until Monday 18 January.</summary>
    public const string FedBackOn = "2027-01-11", LastDay = "2027-01-18", After = "2027-01-19";

    public static readonly SchemeContent Scheme = Small(
        new SchemeIndicator("A", "依申请公开", 60) { Children = [Leaf("A1", 40, PerCase("A1.1", 2)), Leaf("A2", 20, PerCase("A2.1", 1, Measure.LatePublication))] },
        Leaf("B", 40, PerCase("B.1", 1, Measure.DeficientForm)) with { Source = IndicatorSource.Manual, IsDoubleMarked = true },
        Leaf("G", 5, PerCase("G.1", 3, Measure.NationalPromotion)) with { Source = IndicatorSource.Manual, Kind = IndicatorKind.Bonus }) with
    {
        RedLines = [new RedLine("R1", "泄密", "secretLeak", new Threshold(1), "不合格")],
    };

    public static readonly SchemeIndicator Blind = Scheme.FindLeaf("B")!;

    private static readonly string[] Entered = ["latePublication", "deficientForm", "nationalPromotion", "secretLeak"];

    public static UnitAssessment New() => new(1, 6, AssessmentGroup.Departments);

    public static UnitAssessment At(UnitStage stage)
    {
        var unit = New();
        if (stage is SelfAssessing)
        {
            return unit;
        }

        AssessAll(unit);
        unit.Submit(Scheme, By("u", "2026-12-15"));
        if (stage is SelfAssessed)
        {
            return unit;
        }

        Freeze(unit);
        if (stage is Scoring)
        {
            return unit;
        }

        MarkAll(unit);
        unit.FeedBack(Scheme, By("a", FedBackOn));
        if (stage is FedBack)
        {
            return unit;
        }

        if (stage is Objected)
        {
            unit.Contest(Scheme, "A1", 40, "次日交邮", By("u", LastDay));
            return unit;
        }

        unit.Accept(By("u", "2027-01-12"));
        if (stage >= UnitStage.Decided)
        {
            unit.Decide(Scheme, 7, By("c"));
        }

        if (stage >= UnitStage.Announced)
        {
            unit.Announce(By("a"));
        }

        if (stage is HandedOver)
        {
            unit.HandOver(Scheme, Days.D("2027-06-30"), By("a"));
        }

        return unit;
    }

    public static void AssessAll(UnitAssessment unit)
    {
        foreach (var leaf in Scheme.Leaves)
        {
            unit.Assess(Scheme, leaf.Code, leaf.Most, "见附件", By("u", "2026-12-14"));
        }
    }

    /// <summary>Two late replies: A1 comes to 36.</summary>
    public static void Freeze(UnitAssessment unit) =>
        unit.Freeze([new FrozenFact("lateReply", new MeasuredFact(2, 23), [new ListedCase("SQ-HHHT-006-2026-00012", "餐饮油烟监测报告"), new ListedCase("SQ-HHHT-006-2026-00021", "环评专家库名单")])], By("a", "2027-01-04"));

    public static void EnterAll(UnitAssessment unit)
    {
        foreach (var key in Entered)
        {
            unit.Enter(Scheme, key, new MeasuredFact(0), "", By("a"));
        }
    }

    public static void MarkAll(UnitAssessment unit)
    {
        EnterAll(unit);
        foreach (var leaf in Scheme.Leaves.Where(leaf => leaf != Blind))
        {
            unit.Mark(Scheme, leaf.Code, MarkSeat.First, null, "", By("a"));
        }

        unit.Mark(Scheme, "B", MarkSeat.First, 38, "两件文书缺页", By("a"));
        unit.Mark(Scheme, "B", MarkSeat.Second, 38, "两件文书缺页", By("b"));
    }
}
