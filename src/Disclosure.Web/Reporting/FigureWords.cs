using Disclosure.Domain.Applications;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Reporting;

/// <summary>What a figure counts, in a sentence.</summary>
internal static class FigureWords
{
    public static string Of(FigurePlace place) => place.Cell?.Source switch
    {
        FigureSource.Cases cases => Text.Format(Of(cases.Set), place.Year),
        FigureSource.Disputes { Set.Basis: DisputeBasis.FiledInYear } => Text.Format(ReportingTexts.Words_DisputesFiled, place.Year),
        FigureSource.Disputes => Text.Format(ReportingTexts.Words_DisputesConcluded, place.Year),
        FigureSource.Entered => ReportingTexts.Words_Entered,
        _ when place.Check?.Cases is { Timeliness: [Timeliness.Overdue] } => ReportingTexts.Words_Overdue,
        _ when place.Check?.Cases is { } set => Text.Format(Of(set), place.Year),
        _ => "",
    };

    private static string Of(CaseSet set) => set switch
    {
        { Timeliness: [Timeliness.InTime] } => ReportingTexts.Words_InTime,
        { Timeliness: [Timeliness.Extended] } => ReportingTexts.Words_Extended,
        { Basis: YearBasis.ReceivedInYear } => ReportingTexts.Words_Received,
        { Basis: YearBasis.ClosedInYear } => ReportingTexts.Words_Closed,
        { Basis: YearBasis.CarriedIn } => ReportingTexts.Words_CarriedIn,
        { Basis: YearBasis.CarriedOut } => ReportingTexts.Words_CarriedOut,
    };
}
