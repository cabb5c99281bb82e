using Disclosure.Domain.Law;
using Disclosure.Domain.Publication;
using static Disclosure.Domain.Publication.PublicationStep;
using static Disclosure.Domain.Tests.Days;
using static Disclosure.Domain.Tests.Publication.Items;
using static Disclosure.Domain.Tests.Refusals;

namespace Disclosure.Domain.Tests.Publication;

/// <summary>主动公开: within twenty working days after the information was made or changed, and never without a secrecy review.</summary>
public sealed class PublicationItemTests
{
    private static readonly Dictionary<PublicationState, PublicationStep[]> Lawful = new()
    {
        [PublicationState.Waiting] = [Publish, Correct, Drop],
        [PublicationState.Published] = [Correct, TakeBack],
        [PublicationState.Dropped] = [TakeBack],
    };

    private static readonly Dictionary<PublicationStep, Action<PublicationItem>> Acts = new()
    {
        [Publish] = item => item.Publish(D("2026-09-11"), "https://example.cn/1", "密审〔2026〕8号", D("2026-09-10"), "", By()),
        [Correct] = item => item.Correct(item.Facts with { Title = "更正后的名称" }, "名称误录", By()),
        [Drop] = item => item.Drop(D("2026-09-11"), "属于内部事务信息", By()),
        [TakeBack] = item => item.TakeBack("误登"),
    };

    public static TheoryData<PublicationState, PublicationStep> Matrix =>
        [.. from state in Enum.GetValues<PublicationState>() from step in Enum.GetValues<PublicationStep>() select (state, step)];

    [Theory]
    [InlineData("2017-09-20", "2017-10-24", 2008)] // 21, 22, 25–29, Saturday 30 September; National Day 1–8; 9–13, 16–20, 23, 24
    [InlineData("2026-02-06", "2026-03-12", 2019)] // 9–13, Saturday 14; Spring Festival 15–23; 24–27, Saturday 28; 2–6, 9–12 March
    [InlineData("2026-09-01", "2026-09-29", 2019)] // 2–4, 7–11, 14–18, Sunday 20, 21–24; 中秋 25–27; 28, 29
    [InlineData("2019-05-14", "2019-06-12", 2008)] // the last day of the first regulation; 端午 on 7 June
    [InlineData("2019-05-15", "2019-06-13", 2019)]
    public void The_last_day_is_the_twentieth_working_day_after_it_was_made(string madeOn, string dueOn, int regulation)
    {
        var item = new PublicationItem("GK-1", 1, new PublicationFacts("某办法", D(madeOn)), null, By());

        Assert.Equal((D(dueOn), D(dueOn)), (item.Due(Published).On, item.DueOn));
        Assert.Equal(regulation is 2008 ? Statutes.R2008(18) : Statutes.R2019(26), item.Period.Source);
    }

    [Fact]
    public void A_law_that_names_another_day_comes_first_and_needs_its_name()
    {
        var other = Facts() with { OtherDueOn = D("2026-09-08"), OtherBasis = "《行政处罚法》第四十八条：七个工作日内" };

        Assert.Equal(D("2026-09-08"), Item(other).DueOn);
        Refused(PublicationRule.PublicationOtherDueUnfit, () => Item(other with { OtherBasis = " " }));
        Refused(PublicationRule.PublicationOtherDueUnfit, () => Item(other with { OtherDueOn = null }));
        Refused(PublicationRule.PublicationOtherDueUnfit, () => Item(other with { OtherDueOn = D("2026-08-31") }));
    }

    [Theory]
    [MemberData(nameof(Matrix))]
    public void A_step_is_taken_where_it_is_listed_and_refused_everywhere_else(PublicationState state, PublicationStep step)
    {
        var (item, isLawful) = (At(state), Lawful[state].Contains(step));

        Assert.Equal((state, isLawful), (item.State, item.May(step)));
        if (isLawful)
        {
            Acts[step](item);
        }
        else
        {
            Refused(PublicationRule.PublicationStepNotPermitted, () => Acts[step](item));
        }
    }

    [Fact]
    public void Nothing_is_published_unreviewed_or_before_its_review()
    {
        var refused = Refused(PublicationRule.PublicationUnreviewed, () => Item().Publish(D("2026-09-11"), "", "", null, "", By()));
        Assert.Equal(Statutes.R2019(17), refused.Article);
        Refused(PublicationRule.PublicationUnreviewed, () => Item().Publish(D("2026-09-11"), "", "密审8号", D("2026-09-14"), "", By()));
        Refused(PublicationRule.PublicationUnreviewed, () => Item().Publish(D("2026-09-14"), "", "", null, "当天上网，来不及审查", By())); // today it can still be held back
        Refused(PublicationRule.PublicationReviewUnfit, () => Item().Publish(D("2026-09-11"), "", "", D("2026-09-10"), "", By()));
        Refused(PublicationRule.PublicationReviewUnfit, () => Item(Facts() with { ReviewReference = "密审8号", ReviewedOn = D("2026-09-15") }));
    }

    [Fact]
    public void What_became_public_unreviewed_is_recorded_as_a_defect_with_its_reason()
    {
        var item = Item();

        item.Publish(D("2026-09-11"), "https://example.cn/1", "", null, "科室自行上网，未送审", By());

        Assert.Equal((PublicationState.Published, true, "科室自行上网，未送审"), (item.State, item.WasUnreviewed, item.UnreviewedReason));
        item.Correct(item.Facts with { Title = "另一名称" }, "名称误录", By()); // the defect stays
        Assert.True(item.WasUnreviewed);
    }

    [Theory]
    [InlineData("2026-09-15")] // tomorrow
    [InlineData("2026-08-31")] // the day before it was made
    public void Neither_a_publication_nor_a_decision_lies_ahead_or_before_the_information(string on)
    {
        Refused(PublicationRule.PublicationDayUnfit, () => Item().Publish(D(on), "", "密审8号", D("2026-08-30"), "", By()));
        Refused(PublicationRule.PublicationDayUnfit, () => Item().Drop(D(on), "理由", By()));
    }

    [Fact]
    public void Information_that_is_not_made_yet_is_not_registered() => Refused(PublicationRule.PublicationDayUnfit, () => Item(Facts() with { MadeOn = D("2026-09-15") }));

    [Theory]
    [InlineData("2026-09-29", false)]
    [InlineData("2026-09-30", true)]
    public void A_publication_is_late_after_its_last_day(string on, bool isLate)
    {
        var item = Item(Reviewed);

        item.Publish(D(on), "", item.ReviewReference, item.ReviewedOn, "", By("2026-10-09"));

        Assert.Equal(isLate, item.WasLate);
    }

    [Fact]
    public void What_is_taken_back_waits_again_and_its_reason_stands()
    {
        var item = At(PublicationState.Published);

        Refused(Rule.ReasonMissing, () => item.TakeBack(" "));
        item.TakeBack("链接失效，并未公开");

        Assert.Equal((PublicationState.Waiting, null, "", "链接失效，并未公开"), (item.State, item.PublishedOn, item.Address, item.Reason));
        Assert.Equal(D("2026-09-10"), item.ReviewedOn); // it was reviewed all the same
    }

    [Fact]
    public void A_correction_needs_its_reason_and_moves_the_last_day()
    {
        var item = Item();

        Refused(Rule.ReasonMissing, () => item.Correct(Facts(), "", By()));
        item.Correct(Facts() with { MadeOn = D("2026-09-02") }, "成文日期误录", By());

        Assert.Equal((D("2026-09-30"), "成文日期误录"), (item.DueOn, item.Reason));
    }

    [Fact]
    public void A_correction_of_what_is_public_keeps_it_after_its_making_and_its_review()
    {
        Refused(PublicationRule.PublicationDayUnfit, () => At(PublicationState.Published).Correct(Facts() with { MadeOn = D("2026-09-12"), ReviewReference = "密审8号", ReviewedOn = D("2026-09-10") }, "有误", By()));
        Refused(PublicationRule.PublicationUnreviewed, () => At(PublicationState.Published).Correct(Facts() with { ReviewReference = "密审8号", ReviewedOn = D("2026-09-12") }, "有误", By()));
        Refused(PublicationRule.PublicationUnreviewed, () => At(PublicationState.Published).Correct(Facts(), "有误", By()));
    }

    private static PublicationItem At(PublicationState state)
    {
        var item = Item();
        if (state is not PublicationState.Waiting)
        {
            Acts[state is PublicationState.Published ? Publish : Drop](item);
        }

        return item;
    }
}
