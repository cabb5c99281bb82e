using Disclosure.Domain.Law;
using static Disclosure.Domain.Tests.Days;

namespace Disclosure.Domain.Tests.Law;

/// <summary>What a reply tells about remedies, by its day and its outcome.</summary>
public sealed class RemediesTests
{
    private static readonly RemedyAddresses Department = new("呼和浩特市人民政府", "内蒙古自治区生态环境厅", "呼和浩特市新城区人民法院", "www.fuyi.example", false);

    [Theory]
    [InlineData("2015-04-30", RemedyKind.Refusal, false, true, 3)] // the last day of three months
    [InlineData("2015-05-01", RemedyKind.Refusal, false, true, 6)]
    [InlineData("2023-12-31", RemedyKind.Refusal, false, true, 6)] // the last day of free choice
    [InlineData("2024-01-01", RemedyKind.Refusal, true, false, 0)]
    [InlineData("2015-04-30", RemedyKind.Partial, false, true, 3)]
    [InlineData("2015-05-01", RemedyKind.Partial, false, true, 6)]
    [InlineData("2023-12-31", RemedyKind.Partial, false, true, 6)]
    [InlineData("2024-01-01", RemedyKind.Partial, true, false, 0)]
    [InlineData("2015-04-30", RemedyKind.Other, false, true, 3)]
    [InlineData("2015-05-01", RemedyKind.Other, false, true, 6)]
    [InlineData("2023-12-31", RemedyKind.Other, false, true, 6)]
    [InlineData("2024-01-01", RemedyKind.Other, false, false, 6)]
    public void The_day_and_the_kind_of_the_reply_choose_the_row(string day, RemedyKind kind, bool first, bool choice, int months)
    {
        var rule = Remedies.Find(D(day), kind)!;

        Assert.Equal((first, choice, months), (rule.IsReconsiderationFirst, rule.MayChooseSuperior, rule.LawsuitMonths));
    }

    [Fact]
    public void Every_day_and_kind_has_one_row() => Assert.All(
        from day in new[] { "2008-05-01", "2015-04-30", "2015-05-01", "2023-12-31", "2024-01-01", "2026-11-20" }
        from kind in Enum.GetValues<RemedyKind>()
        select (Day: D(day), Kind: kind),
        at => Assert.Single(Remedies.All, rule => rule.Kind == at.Kind && rule.From <= at.Day && at.Day <= rule.Until));

    [Theory]
    [InlineData(ReplyOutcome.Refused, RemedyKind.Refusal)]
    [InlineData(ReplyOutcome.PartiallyGranted, RemedyKind.Partial)]
    [InlineData(ReplyOutcome.NotExisting, RemedyKind.Other)]
    [InlineData(ReplyOutcome.NotThisOrgan, RemedyKind.Other)]
    [InlineData(ReplyOutcome.PetitionLike, RemedyKind.Other)]
    [InlineData(ReplyOutcome.SpecialAccessRules, RemedyKind.Other)] // no refusal under arts. 14 to 16
    [InlineData(ReplyOutcome.Granted, RemedyKind.Other)]
    public void A_final_outcome_opens_remedies(ReplyOutcome outcome, RemedyKind kind) => Assert.Equal(kind, Remedies.KindOf(outcome));

    [Theory]
    [InlineData(ReplyOutcome.ToBeAmended)]
    [InlineData(ReplyOutcome.Withdrawn)]
    [InlineData(ReplyOutcome.Other)]
    public void What_decides_nothing_opens_none(ReplyOutcome outcome)
    {
        Assert.Null(Remedies.KindOf(outcome));
        Assert.Null(Remedies.Find(D("2026-11-20"), null));
    }

    [Fact]
    public void Until_2015_the_clause_gave_three_months() => Assert.Equal(
        "如对本答复不服，可以自收到本答复之日起六十日内向呼和浩特市人民政府或者内蒙古自治区生态环境厅申请行政复议，也可以自收到本答复之日起三个月内直接向呼和浩特市新城区人民法院提起行政诉讼。",
        Remedies.Clause(Remedies.Find(D("2015-04-30"), RemedyKind.Refusal)!, Department, false));

    [Fact]
    public void Until_2023_the_applicant_chose_between_government_and_superior() => Assert.Equal(
        "如对本答复不服，可以自收到本答复之日起六十日内向呼和浩特市人民政府或者内蒙古自治区生态环境厅申请行政复议，也可以自收到本答复之日起六个月内直接向呼和浩特市新城区人民法院提起行政诉讼。",
        Remedies.Clause(Remedies.Find(D("2023-12-31"), RemedyKind.Refusal)!, Department, false));

    [Fact]
    public void Since_2024_a_refusal_goes_to_reconsideration_first_and_says_so() => Assert.Equal(
        "如对本答复不服，根据《中华人民共和国行政复议法》第二十三条的规定，应当自收到本答复之日起六十日内先向呼和浩特市人民政府申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起十五日内向呼和浩特市新城区人民法院提起行政诉讼。",
        Remedies.Clause(Remedies.Find(D("2024-01-01"), RemedyKind.Refusal)!, Department, false));

    [Fact]
    public void Since_2024_partial_disclosure_does_so_for_the_part_withheld() => Assert.StartsWith(
        "如对本答复中不予公开的部分不服，", Remedies.Clause(Remedies.Find(D("2024-01-01"), RemedyKind.Partial)!, Department, false), StringComparison.Ordinal);

    [Fact]
    public void Since_2024_other_replies_leave_the_choice_between_government_and_court() => Assert.Equal(
        "如对本答复不服，可以自收到本答复之日起六十日内向呼和浩特市人民政府申请行政复议，也可以自收到本答复之日起六个月内直接向呼和浩特市新城区人民法院提起行政诉讼。",
        Remedies.Clause(Remedies.Find(D("2024-01-01"), RemedyKind.Other)!, Department, false));

    [Fact]
    public void Over_a_vertical_organ_the_superior_department_decides()
    {
        var tax = Department with { IsVertical = true, SuperiorDepartment = "国家税务总局内蒙古自治区税务局" };

        Assert.Equal("国家税务总局内蒙古自治区税务局", tax.BodyUnder(Remedies.Find(D("2024-01-01"), RemedyKind.Other)!));
    }

    [Fact]
    public void Who_is_served_by_internet_since_2024_is_told_the_channel()
    {
        Assert.True(Remedies.NeedsInternetChannel(D("2024-01-01"), true));
        Assert.False(Remedies.NeedsInternetChannel(D("2023-12-31"), true));
        Assert.False(Remedies.NeedsInternetChannel(D("2024-01-01"), false));
        Assert.EndsWith("互联网渠道提交：www.fuyi.example。", Remedies.Clause(Remedies.Find(D("2024-01-01"), RemedyKind.Other)!, Department, true), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_known_stays_a_gap() => Assert.Contains(
        "向＿＿＿＿申请行政复议", Remedies.Clause(Remedies.Find(D("2024-01-01"), RemedyKind.Other)!, new("", "", "", "", false), false), StringComparison.Ordinal);
}
