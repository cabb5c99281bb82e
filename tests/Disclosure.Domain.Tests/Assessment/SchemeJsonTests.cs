using Disclosure.Domain.Assessment;
using static Disclosure.Domain.Tests.Assessment.Schemes;
using static Disclosure.Domain.Tests.Refusals;

namespace Disclosure.Domain.Tests.Assessment;

/// <summary>A scheme written and read again is the same; what can't be read is named by its place.</summary>
public sealed class SchemeJsonTests
{
    private const string Head = """{"year":2026,"name":"方案","groups":["departments"],"grades":[{"name":"优秀","from":90},{"name":"不合格","from":0}],""";

    [Fact]
    public void The_sample_survives_writing_and_reading() => Assert.Equal(SchemeJson.Write(Sample), SchemeJson.Write(SchemeJson.Read(SchemeJson.Write(Sample))));

    [Fact]
    public void Nothing_of_a_scheme_is_lost_on_the_way()
    {
        var rule = PerCase("A1.1", 2.5m) with { IsOnce = true, FreeCases = 1, Cap = 4.25m, Threshold = new Threshold(2, 10.5m) };
        var scheme = Small(
            new SchemeIndicator("A", "名称", 100) { Children = [Leaf("A1", 60, rule) with { Floor = 5, IsDoubleMarked = true, Source = IndicatorSource.Manual }, Leaf("A2", 40, new ScoringRule("A2.1", "自填", "", 1)) with { Source = IndicatorSource.Both }] },
            Leaf("P", 3, PerCase("P.1", 1)) with { Kind = IndicatorKind.Penalty }) with
        {
            RedLines = [new RedLine("R1", "红线", "", new Threshold(1), "合格")],
            Terms = new SchemeTerms(100, 3.5m, 1, RoundingRule.Down, 30, 7, 10),
        };

        var read = SchemeJson.Read(SchemeJson.Write(scheme));

        Assert.Equal(rule, read.FindLeaf("A1")!.Rules[0]);
        Assert.Equal((5m, true, IndicatorSource.Manual), (read.FindLeaf("A1")!.Floor, read.FindLeaf("A1")!.IsDoubleMarked, read.FindLeaf("A1")!.Source));
        Assert.Equal((IndicatorSource.Both, "A2.1"), (read.FindLeaf("A2")!.Source, read.FindLeaf("A2")!.Rules[0].FactKey));
        Assert.Equal(IndicatorKind.Penalty, read.FindLeaf("P")!.Kind);
        Assert.Equal(scheme.RedLines, read.RedLines);
        Assert.Equal(scheme.Terms, read.Terms);
        Assert.Equal(scheme.Grades, read.Grades);
    }

    [Fact]
    public void What_a_scheme_leaves_open_is_as_usual()
    {
        var read = SchemeJson.Read(Head + """ "indicators":[{"code":"A","name":"A","points":100}]}""");

        Assert.Equal(new SchemeTerms(), read.Terms);
        Assert.Empty(read.RedLines);
        Assert.Equal(IndicatorKind.Scored, read.Indicators[0].Kind);
    }

    [Theory]
    [InlineData("{", "JSON")]
    [InlineData("[]", "")]
    [InlineData("""{"name":"x"}""", "year")]
    [InlineData("""{"year":"2026","name":"x"}""", "year")]
    [InlineData("""{"year":1026,"name":"x"}""", "year")]
    [InlineData("""{"year":2026,"name":"  "}""", "name")]
    [InlineData("""{"year":2026,"name":"x","groups":["towns"]}""", "groups[0]")]
    [InlineData("""{"year":2026,"name":"x","groups":"departments"}""", "groups")]
    [InlineData(Head + """ "indicators":[{"code":"A","name":"A"}]}""", "indicators[0].points")]
    [InlineData(Head + """ "indicators":[{"code":"A","name":"A","points":"15"}]}""", "indicators[0].points")]
    [InlineData(Head + """ "indicators":[{"code":"A","name":"A","points":1,"source":"robot"}]}""", "indicators[0].source")]
    [InlineData(Head + """ "indicators":[{"code":"A","name":"A","points":1,"doubleMarked":1}]}""", "indicators[0].doubleMarked")]
    [InlineData(Head + """ "indicators":[{"code":"A","name":"A","points":1,"children":[{"code":"A1","name":"A1","points":1,"rules":[{"code":"A1.1","text":"t"}]}]}]}""", "indicators[0].children[0].rules[0].amount")]
    [InlineData(Head + """ "indicators":[],"redLines":[{"code":"R1","name":"R"}]}""", "redLines[0].bestGrade")]
    [InlineData(Head + """ "indicators":[],"terms":{"rounding":"up"}}""", "terms.rounding")]
    [InlineData("""{"year":2026,"year":2027}""", "JSON")]
    public void What_cannot_be_read_is_named_by_its_place(string json, string place) =>
        Assert.Equal(place, Refused(AssessmentRule.SchemeUnreadable, () => SchemeJson.Read(json)).Arguments[0]);

    [Theory]
    [InlineData(Head + """ "indicators":[{"code":"A","name":"A","points":1,"rules":[{"code":"r","text":"t","amuont":1,"amount":2}]}]}""", "indicators[0].rules[0].amuont")]
    [InlineData(Head + """ "indicators":[{"code":"A","name":"A","points":1,"children":[{"code":"A1","name":"A1","points":1,"kind":"bonus"}]}]}""", "indicators[0].children[0].kind")]
    [InlineData("""{"year":2026,"version":1}""", "version")]
    public void A_slip_of_the_pen_is_no_silent_change(string json, string place) =>
        Assert.Equal(place, Refused(AssessmentRule.SchemeMemberUnknown, () => SchemeJson.Read(json)).Arguments[0]);

    [Fact]
    public void Every_place_that_stands_against_a_scheme_is_named_in_one_reading()
    {
        var content = SchemeJson.Read(
            """
            {"year":1026,"groups":["towns","areas"],"grades":[{"name":"优秀","from":"90"},7],"terms":{"rounding":"up","decimals":"two"},"editor":"x",
             "indicators":[{"code":"A","name":"A","points":"15","children":[{"code":"A1","name":"","points":1,"rules":[{"code":"r","text":"t","amuont":1},[]]}]},{"code":"B","name":"B","points":1}],
             "redLines":{}}
            """,
            out var problems);

        Assert.Null(content);
        Assert.Equal(
            ["editor", "year", "name", "groups[0]", "indicators[0].points", "indicators[0].children[0].name", "indicators[0].children[0].rules[0].amuont", "indicators[0].children[0].rules[0].amount",
                "indicators[0].children[0].rules[1]", "redLines", "grades[0].from", "grades[1]", "terms.decimals", "terms.rounding"],
            problems.Select(problem => problem.Arguments[0]));
        Assert.Equal(2, problems.Count(problem => problem.Rule is AssessmentRule.SchemeMemberUnknown));
    }

    [Fact]
    public void A_slip_of_the_syntax_stands_alone_and_a_sound_scheme_has_no_problem()
    {
        Assert.Null(SchemeJson.Read("""{"year":"x",""", out var slip));
        Assert.Equal("JSON", Assert.Single(slip).Arguments[0]);
        Assert.NotNull(SchemeJson.Read(SchemeJson.Write(Sample), out var none));
        Assert.Empty(none);
    }

    [Fact]
    public void Too_much_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("""{"code":"A","name":"A","points":1,"children":[""", 6)) + string.Concat(Enumerable.Repeat("]}", 6));
        var many = string.Join(',', Enumerable.Repeat("""{"code":"A","name":"A","points":1}""", SchemeJson.MaxParts + 1));

        Refused(AssessmentRule.SchemeTooLarge, () => SchemeJson.Read(new string(' ', SchemeJson.MaxContent + 1)));
        Refused(AssessmentRule.SchemeTooLarge, () => SchemeJson.Read(Head + $""" "indicators":[{deep}]""" + "}"));
        Refused(AssessmentRule.SchemeTooLarge, () => SchemeJson.Read(Head + $""" "indicators":[{many}]""" + "}"));
    }
}
