using Disclosure.Domain.Assessment;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Assessment.SchemeStage;
using static Disclosure.Domain.Assessment.SchemeStep;
using static Disclosure.Domain.Tests.Assessment.Schemes;
using static Disclosure.Domain.Tests.Refusals;

namespace Disclosure.Domain.Tests.Assessment;

/// <summary>考核方案: drafted, published with notice, then immutable; replaced only with a reason.</summary>
public sealed class AssessmentSchemeTests
{
    private static readonly Dictionary<SchemeStage, SchemeStep[]> Lawful = new()
    {
        [Drafted] = [Change, Publish, Drop],
        [Published] = [Replace],
        [Replaced] = [],
        [Dropped] = [],
    };

    private static readonly Dictionary<SchemeStep, Action<AssessmentScheme>> Acts = new()
    {
        [Change] = s => s.Change(Sample with { Name = "另一方案" }, By("b")),
        [Publish] = s => s.Publish(Days.D("2027-03-01"), null, By("a")),
        [Replace] = s => s.DraftReplacement("笔误", By("a")),
        [Drop] = s => s.Drop(),
    };

    public static TheoryData<SchemeStage, SchemeStep> Matrix =>
        [.. from stage in Enum.GetValues<SchemeStage>() from step in Enum.GetValues<SchemeStep>() select (stage, step)];

    [Theory]
    [MemberData(nameof(Matrix))]
    public void A_step_is_taken_where_it_is_listed_and_refused_everywhere_else(SchemeStage stage, SchemeStep step)
    {
        var scheme = At(stage);

        Assert.Equal(stage, scheme.Stage);
        Assert.Equal(Lawful[stage].Contains(step), scheme.PermittedSteps.Contains(step));
        if (Lawful[stage].Contains(step))
        {
            Acts[step](scheme);
        }
        else
        {
            var before = scheme.Json;
            Refused(AssessmentRule.AssessmentStepNotPermitted, () => Acts[step](scheme));
            Assert.Equal((stage, before), (scheme.Stage, scheme.Json));
        }
    }

    [Fact]
    public void The_units_have_twenty_days_notice()
    {
        var refusal = Refused(AssessmentRule.SchemeNoticeTooShort, () => new AssessmentScheme(Sample, By("a", "2026-11-02")).Publish(Days.D("2026-11-21"), null, By("a", "2026-11-02")));

        Assert.Equal(Days.D("2026-11-22"), refusal.Arguments[2]); // 2 November and twenty days

        var scheme = new AssessmentScheme(Sample, By("a", "2026-11-02"));
        scheme.Publish(Days.D("2026-11-22"), null, By("a", "2026-11-02"));
        Assert.Equal((Published, Days.D("2026-11-02"), Days.D("2026-11-22")), (scheme.Stage, scheme.PublishedOn!.Value, scheme.StartsOn!.Value));
    }

    [Fact]
    public void A_scheme_with_a_problem_is_not_published() =>
        Assert.Equal(1, Refused(AssessmentRule.SchemeFlawed, () => new AssessmentScheme(Sample with { Groups = [] }, By("a")).Publish(Days.D("2027-03-01"), null, By("a"))).Arguments[0]);

    [Fact]
    public void Next_years_draft_begins_with_this_years_scheme()
    {
        var next = PublishedScheme().CopyFor(2027, By("b"));

        Assert.Equal((2027, "2027 年度政务公开考核方案", Drafted, 1), (next.Year, next.Name, next.Stage, next.Edition));
        Assert.Equal(SchemeJson.Write(Sample.ForYear(2027)), next.Json);
        Assert.NotNull(next.CopiedFromId);
    }

    [Theory]
    [InlineData(2026)]
    [InlineData(2025)]
    public void A_scheme_is_copied_forward_only(int year) => Refused(AssessmentRule.SchemeYearNotLater, () => PublishedScheme().CopyFor(year, By("b")));

    [Fact]
    public void A_replacement_says_why_and_the_old_one_holds_until_it_is_published()
    {
        var (first, second) = (PublishedScheme(), (AssessmentScheme)null!);
        second = first.DraftReplacement("C2 分值有误", By("b"));

        Assert.Equal((Published, Drafted, 2, "C2 分值有误"), (first.Stage, second.Stage, second.Edition, second.ReplaceReason!));

        second.Publish(Days.D("2027-03-01"), first, By("b"));

        Assert.Equal((Replaced, Days.D("2027-01-11"), Published), (first.Stage, first.ReplacedOn!.Value, second.Stage));
    }

    [Fact]
    public void A_replacement_without_a_reason_is_refused() => Refused(Rule.ReasonMissing, () => PublishedScheme().DraftReplacement(" ", By("b")));

    [Fact]
    public void A_replacement_stays_in_its_year() =>
        Refused(AssessmentRule.SchemeReplacementUnfit, () => PublishedScheme().DraftReplacement("笔误", By("b")).Change(Sample.ForYear(2027), By("b")));

    [Fact]
    public void A_replacement_is_not_published_past_the_one_it_replaces() =>
        Refused(AssessmentRule.SchemeReplacementUnfit, () => PublishedScheme().DraftReplacement("笔误", By("b")).Publish(Days.D("2027-03-01"), null, By("b")));

    [Fact]
    public void A_change_notes_who_made_it()
    {
        var scheme = At(Drafted);
        scheme.Change(Sample with { Name = "另一方案" }, By("b"));

        Assert.Equal(("另一方案", "a", "b"), (scheme.Name, scheme.DraftedBy, scheme.ChangedBy!));
        Assert.Equal("另一方案", SchemeJson.Read(scheme.Json).Name);
    }

    private static AssessmentScheme At(SchemeStage stage)
    {
        var scheme = new AssessmentScheme(Sample, By("a", "2026-11-02"));
        switch (stage)
        {
            case Published:
                return PublishedScheme();
            case Replaced:
                scheme = PublishedScheme();
                scheme.DraftReplacement("笔误", By("a")).Publish(Days.D("2027-03-01"), scheme, By("a"));
                break;
            case Dropped:
                scheme.Drop();
                break;
        }

        return scheme;
    }
}
