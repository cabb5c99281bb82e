using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Reporting;

/// <summary>How a check stands.</summary>
public enum CheckState
{
    /// <summary>不符.</summary>
    Fails,

    /// <summary>提示: fails, but needs no more than a remark.</summary>
    Warns,

    /// <summary>待核: a figure is missing.</summary>
    Pending,

    /// <summary>相符.</summary>
    Holds,
}

/// <summary>Figures, checks and remarks in words.</summary>
internal static partial class FigureText
{
    /// <summary>A figure without the zeros that a database adds behind the point; – where nobody has entered it.</summary>
    public static string Of(decimal? value) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "–";

    /// <summary>A text of a form as it is printed, with the full-width marks of Chinese.</summary>
    public static string Printed(string text) => text.Replace('(', '（').Replace(')', '）').Replace(':', '：').Replace(',', '，');

    /// <summary>The arithmetic of a check as people read it: 行政复议：1 = 1 + 0 + 0 + 0; of one that compares many figures, how many agree.</summary>
    public static string DetailOf(StatisticsForm form, CheckResult check) => check is { Holds: true } && Counted.IsMatch(check.Detail)
        ? Text.Format(ReportingTexts.FiguresAgree, check.Detail)
        : string.Join('；', check.Detail.Split("; ").Select(part =>
            (part.IndexOf(": ", StringComparison.Ordinal) is > 0 and var end ? $"{NameOf(form, part[..end])}：{part[(end + 2)..]}" : part).Replace("+", " + ", StringComparison.Ordinal)));

    public static CheckState StateOf(CheckResult check) => check switch
    {
        { Holds: null } => CheckState.Pending,
        { Holds: true } => CheckState.Holds,
        { Level: CheckLevel.Error } => CheckState.Fails,
        _ => CheckState.Warns,
    };

    /// <summary>What a check demands: 收到申请数等于各渠道申请数之和.</summary>
    public static string Of(CheckResult check) => ReportingTexts.ResourceManager.GetString($"Check_{check.Id}", CultureInfo.CurrentUICulture) ?? check.Id;

    [GeneratedRegex("^[0-9]+/[0-9]+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Counted { get; }

    /// <summary>Columns, and lines without a number of their own, are called by name.</summary>
    private static string NameOf(StatisticsForm form, string code) =>
        form.Cells.FirstOrDefault(cell => cell.Column.Key.Length > 0 && cell.Source is FigureSource.Disputes && cell.Row.Code == code)?.Row.Name
        ?? form.Cells.FirstOrDefault(cell => cell.Column.Key == code)?.Column.Name
        ?? code;

    /// <summary>4.3 其中尚未审结：4 件.</summary>
    public static string Of(Remark remark) => Text.Format(ReportingTexts.RemarkOf, remark.Rule.Code, remark.Rule.Kind, remark.Count);
}
