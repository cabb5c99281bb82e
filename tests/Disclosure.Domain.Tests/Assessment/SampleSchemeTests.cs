using Disclosure.Domain.Assessment;
using static Disclosure.Domain.Tests.Assessment.Schemes;

namespace Disclosure.Domain.Tests.Assessment;

/// <summary>The sample that comes with the program, and the catalogue it draws on.</summary>
public sealed class SampleSchemeTests
{
    [Fact]
    public void The_sample_has_no_problem() => Assert.Empty(SchemeCheck.Of(Sample));

    [Fact]
    public void The_sample_is_complete() => Assert.Equal(
        "A15 A1:3 A2:6 A3:2 A4:2 A5:2 B30 B1:4 B2:6 B3:8 B4:8 B5:4 C25 C1:4 C2:8 C3:6 C4:4 C5:3 D10 E10 E1:6 E2:4 F10 G5",
        string.Join(' ', Sample.Indicators.SelectMany(top => top.WithDescendants().Select(node => node == top ? $"{node.Code}{node.Points}" : $"{node.Code}:{node.Points}"))));

    [Fact]
    public void Its_grades_red_lines_and_terms_are_those_of_the_domain_page()
    {
        Assert.Equal([("优秀", 90m), ("良好", 80m), ("合格", 60m), ("不合格", 0m)], Sample.GradesFromBest.Select(grade => (grade.Name, grade.From)));
        Assert.Equal([("R1", "不合格"), ("R2", "不合格"), ("R3", "良好"), ("R4", "良好")], Sample.RedLines.Select(line => (line.Code, line.BestGrade)));
        Assert.Equal(new SchemeTerms(100, 4, 2, RoundingRule.HalfUp, 20, 5, 5), Sample.Terms);
        Assert.Equal([AssessmentGroup.Departments, AssessmentGroup.Areas], Sample.Groups);
    }

    [Fact]
    public void It_follows_the_year_that_it_is_asked_for() => Assert.Equal((2027, "2027 年度政务公开考核方案"), (SampleScheme.For(2027).Year, SampleScheme.For(2027).Name));

    [Fact]
    public void Every_measure_has_one_line_in_the_catalogue_and_a_key_that_finds_it() =>
        Assert.All(Enum.GetValues<Measure>(), measure => Assert.Equal(measure, Measures.Find(Measures.Of(measure).Key)!.Measure));

    [Fact]
    public void An_indicator_says_whether_people_enter_its_facts()
    {
        Assert.True(Sample.FindLeaf("B3")!.NeedsEntry);
        Assert.False(Sample.FindLeaf("C2")!.NeedsEntry);
    }

    [Theory]
    [InlineData(2017, "《政府信息公开条例》（2008）第二十四条")]
    [InlineData(2026, "《政府信息公开条例》（2019）第三十三条")]
    public void A_measure_cites_the_regulation_of_the_year(int year, string article) => Assert.Equal(article, Measures.Of(Measure.LateReply).SourceIn(year)!.ToString());

    [Theory]
    [InlineData(Organs.OrganKind.CityDepartment, AssessmentGroup.Departments)]
    [InlineData(Organs.OrganKind.CountyArea, AssessmentGroup.Areas)]
    [InlineData(Organs.OrganKind.DevelopmentZone, AssessmentGroup.Areas)]
    [InlineData(Organs.OrganKind.DisclosureOffice, null)]
    public void Areas_and_the_zone_are_ranked_together_and_the_office_is_not(Organs.OrganKind kind, AssessmentGroup? group) => Assert.Equal(group, AssessmentGroups.Of(kind));
}
