using static Disclosure.Domain.Assessment.SchemeProblemKind;

namespace Disclosure.Domain.Assessment;

/// <summary>方案检查: points add up, every rule can be computed, every result has a grade. A scheme with a problem is not published.</summary>
public static class SchemeCheck
{
    /// <summary>Fewest days from the notice to the self-assessment.</summary>
    public const int LeastNoticeDays = 20;

    /// <summary>Everything that is wrong with a scheme; nothing where it is sound.</summary>
    public static IReadOnlyList<SchemeProblem> Of(SchemeContent scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return [.. Whole(scheme), .. Codes(scheme), .. scheme.AllIndicators.SelectMany(Node), .. scheme.RedLines.SelectMany(line => Line(line, scheme)), .. Grades(scheme), .. Terms(scheme.Terms)];
    }

    private static IEnumerable<SchemeProblem> Whole(SchemeContent scheme)
    {
        if (scheme.Groups.Count == 0)
        {
            yield return Problem(GroupsMissing, "");
        }

        var sum = scheme.Indicators.Where(top => top.Kind is IndicatorKind.Scored).Sum(top => top.Points);
        if (sum != scheme.Terms.FullPoints)
        {
            yield return Problem(TotalDoesNotAddUp, "", scheme.Terms.FullPoints, sum);
        }

        foreach (var top in scheme.Indicators)
        {
            if (top.WithDescendants().FirstOrDefault(node => node.Kind != top.Kind) is { } other)
            {
                yield return Problem(KindMixed, top.Code, other.Code);
            }
        }
    }

    private static IEnumerable<SchemeProblem> Codes(SchemeContent scheme) =>
        scheme.AllIndicators.Select(node => node.Code).Concat(scheme.AllIndicators.SelectMany(node => node.Rules).Select(rule => rule.Code)).Concat(scheme.RedLines.Select(line => line.Code))
            .GroupBy(code => code, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => Problem(CodeTwice, same.Key, same.Key));

    private static IEnumerable<SchemeProblem> Node(SchemeIndicator node)
    {
        if (!IsPoints(node.Points))
        {
            yield return Problem(PointsUnfit, node.Code, node.Code, node.Points);
        }

        if (node.Floor < 0 || node.Floor > node.Points || (node.Floor > 0 && (node.Kind is not IndicatorKind.Scored || !IsPoints(node.Floor))))
        {
            yield return Problem(FloorUnfit, node.Code, node.Code, node.Floor);
        }

        if (node.IsDoubleMarked && (!node.IsLeaf || node.Source is IndicatorSource.Automatic))
        {
            yield return Problem(DoubleMarkingUnfit, node.Code, node.Code);
        }

        foreach (var problem in node.IsLeaf ? Leaf(node) : Parent(node))
        {
            yield return problem;
        }
    }

    private static IEnumerable<SchemeProblem> Parent(SchemeIndicator node)
    {
        if (node.Rules.Count > 0)
        {
            yield return Problem(RulesBesideChildren, node.Code, node.Code);
        }

        // a bonus or a penalty may offer more than its limit lets through
        var sum = node.Children.Sum(child => child.Points);
        if (node.Kind is IndicatorKind.Scored && sum != node.Points)
        {
            yield return Problem(PointsDoNotAddUp, node.Code, node.Code, node.Points, sum);
        }
    }

    private static IEnumerable<SchemeProblem> Leaf(SchemeIndicator leaf)
    {
        if (leaf.Source is not IndicatorSource.Manual && leaf.Rules.Count == 0)
        {
            yield return Problem(RuleMissing, leaf.Code, leaf.Code);
        }

        foreach (var rule in leaf.Rules)
        {
            if (!IsPoints(rule.Amount) || (rule.Cap is { } cap && !IsPoints(cap)) || rule.FreeCases < 0)
            {
                yield return Problem(AmountUnfit, rule.Code, rule.Code);
            }

            if (leaf.Source is IndicatorSource.Automatic && rule.Measure.Length == 0)
            {
                yield return Problem(MeasureMissing, rule.Code, rule.Code);
            }

            foreach (var problem in Counted(rule.Code, rule.Measure, rule.Entry, rule.Threshold))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<SchemeProblem> Line(RedLine line, SchemeContent scheme)
    {
        if (line.Threshold is { AtLeast: null, ShareOver: null })
        {
            yield return Problem(ThresholdUnfit, line.Code, line.Code);
        }

        foreach (var problem in Counted(line.Code, line.Measure, line.Entry, line.Threshold))
        {
            yield return problem;
        }

        if (scheme.Grades.All(grade => grade.Name != line.BestGrade))
        {
            yield return Problem(RedLineGradeUnknown, line.Code, line.Code, line.BestGrade);
        }
        else if (scheme.GradesFromBest[0].Name == line.BestGrade)
        {
            yield return Problem(RedLineWithoutEffect, line.Code, line.Code, line.BestGrade);
        }
    }

    private static IEnumerable<SchemeProblem> Counted(string place, string measure, MeasureEntry? entry, Threshold? threshold)
    {
        if (measure.Length > 0 && entry is null)
        {
            yield return Problem(MeasureUnknown, place, place, measure);
        }

        if (threshold is { AtLeast: < 1 } or { ShareOver: < 0 or >= 100 })
        {
            yield return Problem(ThresholdUnfit, place, place);
        }

        if (threshold?.ShareOver is not null && entry is { HasBase: false })
        {
            yield return Problem(ShareWithoutBase, place, place, measure);
        }
    }

    private static IEnumerable<SchemeProblem> Grades(SchemeContent scheme)
    {
        if (scheme.Grades.Count < 2)
        {
            yield return Problem(GradesMissing, "");
            yield break;
        }

        foreach (var grade in scheme.Grades.Where((grade, i) => scheme.Grades.Take(i).Any(before => before.Name == grade.Name || before.From == grade.From)))
        {
            yield return Problem(GradeTwice, "", grade.Name);
        }

        if (scheme.Grades.Min(grade => grade.From) is var lowest && lowest != 0)
        {
            yield return Problem(GradesLeaveGap, "", lowest);
        }

        foreach (var grade in scheme.Grades.Where(grade => grade.From > scheme.Terms.FullPoints))
        {
            yield return Problem(GradeOutOfReach, "", grade.Name, grade.From);
        }
    }

    private static IEnumerable<SchemeProblem> Terms(SchemeTerms terms)
    {
        if (terms.WeightPercent is <= 0 or > 100)
        {
            yield return Problem(WeightUnfit, "", terms.WeightPercent);
        }

        if (terms.Decimals is < 0 or > 4)
        {
            yield return Problem(DecimalsUnfit, "", terms.Decimals);
        }

        if (terms.NoticeDays < LeastNoticeDays)
        {
            yield return Problem(NoticeTooShort, "", terms.NoticeDays, LeastNoticeDays);
        }

        foreach (var days in new[] { terms.ObjectionDays, terms.ReviewDays }.Where(days => days is < 1 or > 60).Distinct())
        {
            yield return Problem(DaysUnfit, "", days);
        }
    }

    /// <summary>Two decimals at most: what is added up from such amounts needs no rounding.</summary>
    internal static bool HasPointDecimals(decimal points) => decimal.Round(points, 2) == points;

    private static bool IsPoints(decimal points) => points > 0 && HasPointDecimals(points);

    private static SchemeProblem Problem(SchemeProblemKind kind, string place, params object[] arguments) => new(kind, place, arguments);
}
