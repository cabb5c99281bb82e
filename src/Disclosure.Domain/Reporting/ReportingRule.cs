using Disclosure.Domain.Law;

namespace Disclosure.Domain.Reporting;

/// <summary>What is refused about statistics and reports.</summary>
[Refusals]
public enum ReportingRule
{
    /// <summary>The form has no place for an entered figure there: it is counted, or there is none. {0} code.</summary>
    FigureNotEntered,

    /// <summary>The figure cannot be: negative, too large, or with more decimals than its unit allows. {0} code, {1} figure.</summary>
    FigureImpossible,

    /// <summary>A day on which the annual report can’t have been published. {0} day, {1} the year reported on.</summary>
    AnnualReportDayUnfit,
}
