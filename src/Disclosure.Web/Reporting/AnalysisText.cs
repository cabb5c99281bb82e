using System.Globalization;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Disputes;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Reporting;

/// <summary>How the page and the workbook say what the analysis found.</summary>
internal static class AnalysisText
{
    /// <summary>33.3%; – where there is no share.</summary>
    public static string Share(decimal? percent) => percent is { } share ? share.ToString("0.0", CultureInfo.InvariantCulture) + "%" : "–";

    /// <summary>3/9: corrected of decided; – where nothing was decided.</summary>
    public static string Fraction(CorrectedShare share) => share.Decided == 0 ? "–" : $"{Text.Number(share.Corrected)}/{Text.Number(share.Decided)}";

    /// <summary>2019-05-15起施行《政府信息公开条例》（2019）.</summary>
    public static string Of(LawChange change) => Text.Format(ReportingTexts.Analysis_LawChange, change.On, change.Statute);

    /// <summary>05-15起新法.</summary>
    public static string Short(LawChange change) => Text.Format(ReportingTexts.Analysis_LawChangeShort, change.On.ToString("MM-dd", CultureInfo.InvariantCulture));

    public static string Topic(string topic) => topic.Length > 0 ? topic : DisputesTexts.Counted_Missing;

    public static string Kind(DisputeKind? kind) => kind is { } one ? Text.Of(one) : ReportingTexts.Analysis_AllKinds;

    public static string Unit(AnalysisOfDisputes analysis) => analysis.Unit?.Name ?? ReportingTexts.Analysis_AllUnits;
}
