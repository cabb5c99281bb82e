using System.Globalization;
using Disclosure.Domain.Assessment;

namespace Disclosure.Web.Assessment;

/// <summary>
/// The sheets of a scheme as a workbook and what stands in their columns. The file is Chinese in every language, so that it can be brought in wherever
/// it was made.
/// </summary>
internal static class SchemeSheets
{
    public const string Basics = "方案", Indicators = "指标", Rules = "规则", Lines = "红线", Grades = "等次";

    /// <summary>Beside a measure's key for those who read it; not read again.</summary>
    public const string MeasureName = "度量名称";

    /// <summary>Separates the groups in one cell.</summary>
    public const char Separator = '；';

    public static readonly SchemeField[] OfBasics =
        [SchemeField.Year, SchemeField.Name, SchemeField.Groups, SchemeField.FullPoints, SchemeField.WeightPercent, SchemeField.Decimals, SchemeField.Rounding, SchemeField.NoticeDays, SchemeField.ObjectionDays, SchemeField.ReviewDays];

    public static readonly SchemeField[] OfIndicators =
        [SchemeField.Code, SchemeField.Parent, SchemeField.Indicator, SchemeField.Points, SchemeField.Kind, SchemeField.Source, SchemeField.Floor, SchemeField.DoubleMarked];

    /// <summary>The first column names the indicator that a rule belongs to.</summary>
    public static readonly SchemeField[] OfRules =
        [SchemeField.Parent, SchemeField.Code, SchemeField.RuleText, SchemeField.Measure, SchemeField.Amount, SchemeField.Once, SchemeField.FreeCases, SchemeField.AtLeast, SchemeField.ShareOver, SchemeField.Cap];

    public static readonly SchemeField[] OfLines = [SchemeField.Code, SchemeField.RedLine, SchemeField.Measure, SchemeField.AtLeast, SchemeField.ShareOver, SchemeField.BestGrade];

    public static readonly SchemeField[] OfGrades = [SchemeField.Grade, SchemeField.From];

    /// <summary>The sheets in their order, each with the fields that head its columns; of the basics each is a row.</summary>
    public static readonly (string Name, SchemeField[] Fields)[] All = [(Basics, OfBasics), (Indicators, OfIndicators), (Rules, OfRules), (Lines, OfLines), (Grades, OfGrades)];

    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    /// <summary>The head of a column; a rule's parent is its indicator.</summary>
    public static string Head(string sheet, SchemeField field) => sheet == Rules && field is SchemeField.Parent ? "所属指标" : Say(field);

    /// <summary>A member of an enum as the file says it.</summary>
    public static string Say(Enum member) => AssessmentTexts.ResourceManager.GetString($"{member.GetType().Name}_{member}", Chinese)!;

    /// <summary>是, or nothing.</summary>
    public static string Say(bool flag) => flag ? "是" : "";

    /// <summary>What the file says of a measure for those who read it.</summary>
    public static string NameOf(string measure) => Measures.Find(measure) is { } entry ? Say(entry.Measure) : measure.Length == 0 ? "由人工计数" : "";

    /// <summary>The member that the file names, in Chinese or by the name that the JSON has; null where there is none.</summary>
    public static T? Find<T>(string cell)
        where T : struct, Enum =>
        Enum.GetValues<T>().Where(member => string.Equals(Say(member), cell, StringComparison.Ordinal) || string.Equals(member.ToString(), cell, StringComparison.OrdinalIgnoreCase)).Select(member => (T?)member).FirstOrDefault();

    /// <summary>The key of the measure that the file names by key or by name; null where there is none.</summary>
    public static string? FindMeasure(string cell) =>
        cell.Length == 0 ? "" : Measures.Find(cell)?.Key ?? Measures.All.FirstOrDefault(entry => Say(entry.Measure) == cell)?.Key;
}
