using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Assessment;

/// <summary>考核方案的 JSON: how a scheme is stored, exported and brought in. What is read is not yet sound: see <see cref="SchemeCheck"/>.</summary>
public static class SchemeJson
{
    /// <summary>Longest name of a scheme or an indicator, text of a rule, and code, in characters.</summary>
    public const int MaxName = 200, MaxText = 400, MaxCode = 20;

    /// <summary>Longest content, in characters, and most indicators, rules and red lines together.</summary>
    public const int MaxContent = 400_000, MaxParts = 2000;

    /// <summary>Deepest level of indicators: three are usual.</summary>
    public const int MaxLevels = 5;

    /// <summary>The place of a slip of the syntax; line and character stand behind it.</summary>
    public const string Syntax = "JSON";

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 32, AllowDuplicateProperties = false };

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Reads a scheme.</summary>
    /// <exception cref="RuleViolationException">
    /// <see cref="AssessmentRule.SchemeUnreadable"/> names the first place that is missing or can't be read, <see cref="AssessmentRule.SchemeMemberUnknown"/> one that nobody knows,
    /// <see cref="AssessmentRule.SchemeTooLarge"/> says that there is too much.
    /// </exception>
    public static SchemeContent Read(string json) => Read(json, out var problems) ?? throw problems[0];

    /// <summary>Reads a scheme, or names everything that stands against it: every place that is missing, can't be read or that nobody knows. A slip of the syntax is one alone, as nothing can be read behind it.</summary>
    /// <param name="json">The file.</param>
    /// <param name="problems">What stands against it, each with its place, in the order of the file's parts; nothing where it is a scheme.</param>
    /// <returns>The scheme, or null.</returns>
    public static SchemeContent? Read(string json, out IReadOnlyList<RuleViolationException> problems)
    {
        ArgumentNullException.ThrowIfNull(json);
        var found = new List<RuleViolationException>();
        problems = found;
        SchemeContent? content = null;
        try
        {
            if (json.Length > MaxContent)
            {
                throw TooLarge();
            }

            using var document = JsonDocument.Parse(json, Strict);
            content = SchemeReader.Read(new JsonPlace(document.RootElement, "", found));
        }
        catch (RuleViolationException tooLarge)
        {
            found.Add(tooLarge);
        }
        catch (JsonException problem)
        {
            found.Add(new RuleViolationException(AssessmentRule.SchemeUnreadable, null, Syntax, $"{problem.LineNumber + 1}:{problem.BytePositionInLine + 1}"));
        }

        return found.Count == 0 ? content : null;
    }

    internal static RuleViolationException TooLarge() => new(AssessmentRule.SchemeTooLarge, null, MaxContent, MaxParts, MaxLevels);

    /// <summary>Writes a scheme in the form that <see cref="Read(string)"/> reads.</summary>
    public static string Write(SchemeContent scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return JsonSerializer.Serialize(
            new
            {
                year = scheme.Year,
                name = scheme.Name,
                groups = scheme.Groups.Select(JsonPlace.NameOf),
                terms = Written(scheme.Terms),
                grades = scheme.Grades.Select(grade => new { name = grade.Name, from = grade.From }),
                indicators = scheme.Indicators.Select(top => Written(top, isTop: true)),
                redLines = scheme.RedLines.Select(Written),
            },
            Readable);
    }

    private static object Written(SchemeTerms terms) => new
    {
        fullPoints = terms.FullPoints,
        weightPercent = terms.WeightPercent,
        decimals = terms.Decimals,
        rounding = JsonPlace.NameOf(terms.Rounding),
        noticeDays = terms.NoticeDays,
        objectionDays = terms.ObjectionDays,
        reviewDays = terms.ReviewDays,
    };

    private static object Written(SchemeIndicator indicator, bool isTop) => new
    {
        code = indicator.Code,
        name = indicator.Name,
        points = indicator.Points,
        kind = isTop && indicator.Kind is not IndicatorKind.Scored ? JsonPlace.NameOf(indicator.Kind) : null,
        source = indicator.IsLeaf ? JsonPlace.NameOf(indicator.Source) : null,
        floor = indicator.Floor == 0 ? (decimal?)null : indicator.Floor,
        doubleMarked = indicator.IsDoubleMarked ? true : (bool?)null,
        rules = indicator.Rules.Count == 0 ? null : indicator.Rules.Select(Written),
        children = indicator.IsLeaf ? null : indicator.Children.Select(child => Written(child, isTop: false)),
    };

    private static object Written(ScoringRule rule) => new
    {
        code = rule.Code,
        text = rule.Text,
        measure = rule.Measure.Length == 0 ? null : rule.Measure,
        amount = rule.Amount,
        once = rule.IsOnce ? true : (bool?)null,
        freeCases = rule.FreeCases == 0 ? (int?)null : rule.FreeCases,
        atLeast = rule.Threshold?.AtLeast,
        shareOver = rule.Threshold?.ShareOver,
        cap = rule.Cap,
    };

    private static object Written(RedLine line) => new
    {
        code = line.Code,
        name = line.Name,
        measure = line.Measure.Length == 0 ? null : line.Measure,
        atLeast = line.Threshold.AtLeast,
        shareOver = line.Threshold.ShareOver,
        bestGrade = line.BestGrade,
    };
}
