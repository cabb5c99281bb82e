using System.Globalization;
using System.Text.Json.Serialization;
using Disclosure.Domain.Assessment;

namespace Disclosure.Web.Assessment;

/// <summary>方案草稿: a scheme while it is being written, by hand or by a file.</summary>
public sealed partial class SchemeDraft
{
    /// <summary>The parts that the editor opens beside the indicators.</summary>
    public const string AtBasics = "basics", AtLines = "lines", AtGrades = "grades";

    /// <summary>The last number that named a part.</summary>
    public int Last { get; set; }

    public string Year { get; set; } = "";

    public string Name { get; set; } = "";

    public List<AssessmentGroup> Groups { get; set; } = [];

    public string FullPoints { get; set; } = "";

    public string WeightPercent { get; set; } = "";

    public string Decimals { get; set; } = "";

    public RoundingRule Rounding { get; set; }

    public string NoticeDays { get; set; } = "";

    public string ObjectionDays { get; set; } = "";

    public string ReviewDays { get; set; } = "";

    public List<IndicatorPart> Indicators { get; set; } = [];

    public List<LinePart> RedLines { get; set; } = [];

    public List<GradePart> Grades { get; set; } = [];

    /// <summary>Every indicator, in the order of the tree.</summary>
    [JsonIgnore]
    public IEnumerable<IndicatorPart> AllIndicators => Indicators.SelectMany(top => top.WithDescendants());

    /// <summary>A scheme to be changed.</summary>
    public static SchemeDraft Of(SchemeContent scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        var terms = scheme.Terms;
        var draft = new SchemeDraft
        {
            Year = Say(scheme.Year),
            Name = scheme.Name,
            Groups = [.. scheme.Groups],
            FullPoints = Say(terms.FullPoints),
            WeightPercent = Say(terms.WeightPercent),
            Decimals = Say(terms.Decimals),
            Rounding = terms.Rounding,
            NoticeDays = Say(terms.NoticeDays),
            ObjectionDays = Say(terms.ObjectionDays),
            ReviewDays = Say(terms.ReviewDays),
        };
        draft.Indicators = [.. scheme.Indicators.Select(draft.Of)];
        draft.RedLines = [.. scheme.RedLines.Select(line => draft.Named(new LinePart
        {
            Code = line.Code, Text = line.Name, Measure = line.Measure, AtLeast = Say(line.Threshold.AtLeast), ShareOver = Say(line.Threshold.ShareOver), BestGrade = line.BestGrade,
        }))];
        draft.Grades = [.. scheme.Grades.Select(grade => draft.Named(new GradePart { Code = grade.Name, From = Say(grade.From) }))];
        return draft;
    }

    /// <summary>Gives a new part its key.</summary>
    public T Named<T>(T part)
        where T : SchemePart
    {
        ArgumentNullException.ThrowIfNull(part);
        part.Key = string.Create(CultureInfo.InvariantCulture, $"p{++Last}");
        return part;
    }

    /// <summary>The list that an indicator stands in, and its parent; null on the first level.</summary>
    public (List<IndicatorPart> Siblings, IndicatorPart? Parent) PlaceOf(IndicatorPart part) =>
        AllIndicators.FirstOrDefault(other => other.Children.Contains(part)) is { } parent ? (parent.Children, parent) : (Indicators, null);

    /// <summary>How deep an indicator stands, counted from 1.</summary>
    public int LevelOf(IndicatorPart part) => PlaceOf(part).Parent is { } parent ? LevelOf(parent) + 1 : 1;

    internal static string Say(IFormattable? number) => number switch
    {
        null => "",
        decimal amount => amount.ToString("0.############", CultureInfo.InvariantCulture),
        _ => number.ToString(null, CultureInfo.InvariantCulture),
    };

    private IndicatorPart Of(SchemeIndicator indicator)
    {
        var part = Named(new IndicatorPart
        {
            Code = indicator.Code,
            Name = indicator.Name,
            Points = Say(indicator.Points),
            Kind = indicator.Kind,
            Source = indicator.Source,
            Floor = indicator.Floor == 0 ? "" : Say(indicator.Floor),
            IsDoubleMarked = indicator.IsDoubleMarked,
        });
        part.Rules = [.. indicator.Rules.Select(rule => Named(new RulePart
        {
            Code = rule.Code, Text = rule.Text, Measure = rule.Measure, Amount = Say(rule.Amount), IsOnce = rule.IsOnce, FreeCases = rule.FreeCases == 0 ? "" : Say(rule.FreeCases),
            AtLeast = Say(rule.Threshold?.AtLeast), ShareOver = Say(rule.Threshold?.ShareOver), Cap = Say(rule.Cap),
        }))];
        part.Children = [.. indicator.Children.Select(Of)];
        return part;
    }
}
