using Disclosure.Domain.Assessment;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Assessment;

/// <summary>A draft as it reads: the scheme it amounts to, and every problem with its place.</summary>
/// <param name="Content">方案内容; what could not be read is 0 or empty in it.</param>
/// <param name="Problems">What can't be read first, then what keeps it from being published.</param>
public sealed record SchemeReading(SchemeContent Content, IReadOnlyList<PlacedProblem> Problems)
{
    /// <summary>Whether it can be kept as a draft.</summary>
    public bool IsReadable => Problems.All(problem => !problem.IsUnreadable);

    /// <summary>The problems of one part.</summary>
    public IEnumerable<PlacedProblem> Of(string part) => Problems.Where(problem => problem.Part == part);

    /// <summary>What is wrong with one field of a part, or null.</summary>
    public string? this[string part, SchemeField field] => Problems.FirstOrDefault(problem => problem.Part == part && problem.Field == field)?.Message;
}

/// <content>Reads what was typed.</content>
public sealed partial class SchemeDraft
{
    private const int FirstYear = 2000, LastYear = 2999;

    /// <summary>Reads the whole draft and checks it.</summary>
    public SchemeReading Read()
    {
        var problems = new List<PlacedProblem>();
        var basics = new PartReader(problems, AtBasics, "");
        var content = new SchemeContent(
            basics.Whole(SchemeField.Year, Year, null, FirstYear, LastYear),
            basics.Words(SchemeField.Name, Name, SchemeJson.MaxName),
            [.. Groups.Distinct().Order()],
            [.. Indicators.Select(top => Read(top, top.Kind, 1, problems))],
            [.. RedLines.Select(line => Read(line, problems))],
            [.. Grades.Select(grade => Read(grade, problems))],
            new SchemeTerms(
                basics.Amount(SchemeField.FullPoints, FullPoints), basics.Amount(SchemeField.WeightPercent, WeightPercent), basics.Whole(SchemeField.Decimals, Decimals), Rounding,
                basics.Whole(SchemeField.NoticeDays, NoticeDays), basics.Whole(SchemeField.ObjectionDays, ObjectionDays), basics.Whole(SchemeField.ReviewDays, ReviewDays)));
        var unreadable = problems.Select(problem => problem.Part).ToHashSet(StringComparer.Ordinal);
        problems.AddRange(SchemeCheck.Of(content).Select(Place).Where(found => found.Part.Length == 0 || !unreadable.Contains(found.Part)));
        return new SchemeReading(content, problems);
    }

    private static SchemeIndicator Read(IndicatorPart part, IndicatorKind kind, int level, List<PlacedProblem> problems)
    {
        var reader = new PartReader(problems, part.Key, part.Key);
        if (level > SchemeJson.MaxLevels)
        {
            reader.Refuse(SchemeField.Parent, Text.Format(AssessmentTexts.Read_TooDeep, SchemeJson.MaxLevels));
        }

        return new SchemeIndicator(reader.Words(SchemeField.Code, part.Code, SchemeJson.MaxCode), reader.Words(SchemeField.Indicator, part.Name, SchemeJson.MaxName), reader.Amount(SchemeField.Points, part.Points))
        {
            Kind = kind,
            Source = part.Source,
            Floor = reader.Amount(SchemeField.Floor, part.Floor, 0),
            IsDoubleMarked = part.IsDoubleMarked,
            Rules = [.. part.Rules.Select(rule => Read(rule, new PartReader(problems, part.Key, rule.Key)))],
            Children = [.. part.Children.Select(child => Read(child, kind, level + 1, problems))],
        };
    }

    private static ScoringRule Read(RulePart rule, PartReader reader) =>
        new(reader.Words(SchemeField.Code, rule.Code, SchemeJson.MaxCode), reader.Words(SchemeField.RuleText, rule.Text, SchemeJson.MaxText), rule.Measure.Trim(), reader.Amount(SchemeField.Amount, rule.Amount))
        {
            IsOnce = rule.IsOnce,
            FreeCases = reader.Whole(SchemeField.FreeCases, rule.FreeCases, 0),
            Threshold = Condition(rule, reader),
            Cap = reader.Optional(SchemeField.Cap, rule.Cap),
        };

    private static RedLine Read(LinePart line, List<PlacedProblem> problems)
    {
        var reader = new PartReader(problems, AtLines, line.Key);
        return new RedLine(
            reader.Words(SchemeField.Code, line.Code, SchemeJson.MaxCode), reader.Words(SchemeField.RedLine, line.Text, SchemeJson.MaxName), line.Measure.Trim(),
            Condition(line, reader) ?? new Threshold(), reader.Words(SchemeField.BestGrade, line.BestGrade, SchemeJson.MaxCode));
    }

    private static GradeBand Read(GradePart grade, List<PlacedProblem> problems)
    {
        var reader = new PartReader(problems, AtGrades, grade.Key);
        return new GradeBand(reader.Words(SchemeField.Grade, grade.Code, SchemeJson.MaxCode), reader.Amount(SchemeField.From, grade.From));
    }

    private static Threshold? Condition(CountingPart part, PartReader reader) =>
        (reader.OptionalWhole(SchemeField.AtLeast, part.AtLeast), reader.Optional(SchemeField.ShareOver, part.ShareOver)) is var (least, share) && (least is not null || share is not null)
            ? new Threshold(least, share) : null;

    /// <summary>The part that a problem of the check belongs to; of two with the same code the last one is to be changed.</summary>
    private PlacedProblem Place(SchemeProblem problem)
    {
        var (at, part) = Parts().LastOrDefault(place => problem.Place.Length > 0 && string.Equals(place.Part.Code.Trim(), problem.Place, StringComparison.OrdinalIgnoreCase));
        var message = Text.Format(Text.Of(problem.Kind), [.. problem.Arguments]);
        return part is not null ? new PlacedProblem(at, part.Key, FieldOf(problem.Kind), message, false)
            : problem.Kind is SchemeProblemKind.GradesMissing or SchemeProblemKind.GradeTwice or SchemeProblemKind.GradesLeaveGap or SchemeProblemKind.GradeOutOfReach ? new PlacedProblem(AtGrades, "", null, message, false)
            : new PlacedProblem(AtBasics, "", FieldOf(problem.Kind), message, false);
    }

    /// <summary>Everything with a code, and where the editor shows it.</summary>
    private IEnumerable<(string At, SchemePart Part)> Parts() =>
        AllIndicators.SelectMany(node => node.Rules.Prepend<SchemePart>(node).Select(part => (node.Key, part))).Concat(RedLines.Select(line => (AtLines, (SchemePart)line)));

    private static SchemeField? FieldOf(SchemeProblemKind kind) => kind switch
    {
        SchemeProblemKind.CodeTwice => SchemeField.Code,
        SchemeProblemKind.GroupsMissing => SchemeField.Groups,
        SchemeProblemKind.TotalDoesNotAddUp => SchemeField.FullPoints,
        SchemeProblemKind.PointsUnfit or SchemeProblemKind.PointsDoNotAddUp => SchemeField.Points,
        SchemeProblemKind.FloorUnfit => SchemeField.Floor,
        SchemeProblemKind.DoubleMarkingUnfit => SchemeField.DoubleMarked,
        SchemeProblemKind.RuleMissing => SchemeField.Source,
        SchemeProblemKind.AmountUnfit => SchemeField.Amount,
        SchemeProblemKind.MeasureUnknown or SchemeProblemKind.MeasureMissing => SchemeField.Measure,
        SchemeProblemKind.ShareWithoutBase => SchemeField.ShareOver,
        SchemeProblemKind.ThresholdUnfit => SchemeField.AtLeast,
        SchemeProblemKind.RedLineGradeUnknown or SchemeProblemKind.RedLineWithoutEffect => SchemeField.BestGrade,
        SchemeProblemKind.WeightUnfit => SchemeField.WeightPercent,
        SchemeProblemKind.DecimalsUnfit => SchemeField.Decimals,
        SchemeProblemKind.NoticeTooShort => SchemeField.NoticeDays,
        SchemeProblemKind.DaysUnfit => SchemeField.ObjectionDays,
        _ => null,
    };
}
