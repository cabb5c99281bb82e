using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Assessment;

/// <summary>考核期间: the year that is assessed, as it stood at the end of the cut-off day.</summary>
/// <param name="Year">考核年度.</param>
/// <param name="CutOffOn">事实截止日; it may lie in the next year, so that the annual report of the assessed one is judged with it.</param>
public sealed record AssessedSpan(int Year, DateOnly CutOffOn)
{
    /// <summary>事实起始日: the first day of the year, see <see cref="After"/>.</summary>
    public DateOnly From { get; private init; } = new(Year, 1, 1);

    /// <summary>接续上年度: begins the day after last year's cut-off, so that nothing costs points in two years and nothing falls between them.</summary>
    /// <param name="lastCutOffOn">上年度事实截止日, or null where the unit was not assessed then.</param>
    public AssessedSpan After(DateOnly? lastCutOffOn) => lastCutOffOn is { } last ? this with { From = last.AddDays(1), IsContinued = true } : this;

    /// <summary>Whether the unit was assessed last year: what was overdue at that cut-off was counted there as not answered.</summary>
    public bool IsContinued { get; private init; }

    /// <summary>Whether something that happened on a day belongs to the span.</summary>
    public bool Holds(DateOnly? day) => From <= day && day <= CutOffOn;
}

/// <summary>受评案件: what the measures look at in an application. The register fills it from its columns.</summary>
/// <param name="Number">编号.</param>
/// <param name="DueOn">应复日, extension and pauses included; null where the period stands still.</param>
/// <param name="ClosedOn">办结日, or null.</param>
/// <param name="Outcome">答复类型, or null.</param>
/// <param name="Ground">不予公开情形, or null.</param>
public sealed record JudgedCase(string Number, DateOnly? DueOn, DateOnly? ClosedOn, ReplyOutcome? Outcome = null, WithholdingGround? Ground = null)
{
    /// <summary>程序瑕疵, as <see cref="Application.Defects"/> gives them.</summary>
    public IReadOnlyList<Defect> Defects { get; init; } = [];

    /// <summary>归档日; of a case that was opened again the first one; null where it never lay in the archive.</summary>
    public DateOnly? ArchivedOn { get; init; }

    /// <summary>重新办理启动日, or null.</summary>
    public DateOnly? ReopenedOn { get; init; }

    /// <summary>Whether a search was recorded.</summary>
    public bool HasSearchRecord { get; init; }

    /// <summary>Whether a secrecy review was recorded.</summary>
    public bool HasSecrecyReview { get; init; }

    /// <summary>Whether a third party was consulted.</summary>
    public bool HasThirdParty { get; init; }

    /// <summary>Whether a consultation that paused the period has no end.</summary>
    public bool HasEndlessPause { get; init; }

    /// <summary>台账导入: a ledger tells days and outcomes, not what lies in the file, so papers are not missed in it.</summary>
    public bool IsFromLedger { get; init; }
}

/// <summary>
/// 案件度量: whether an application counts for a measure in a year. What was done after the cut-off was not done yet. A fault of procedure or of the file
/// belongs to the year in which the case was closed, so that it costs points once.
/// </summary>
public static class CaseMeasures
{
    private static readonly Defect[] UnsoundExtensions = [Defect.ExtensionWithoutNotice, Defect.ExtensionAfterDue, Defect.ExtensionTooLong];

    private static readonly WithholdingGround[] OfThirdParties = [WithholdingGround.ThirdPartyRights, WithholdingGround.CommercialSecret, WithholdingGround.PersonalPrivacy];

    /// <summary>Whether a case counts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The measure counts no applications.</exception>
    public static bool Counts(Measure measure, JudgedCase found, AssessedSpan span)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(span);
        var isClosed = span.Holds(found.ClosedOn);
        var isLate = isClosed && found.ClosedOn > found.DueOn && !(span.IsContinued && found.DueOn < span.From);
        var isSilent = !(found.ClosedOn <= span.CutOffOn) && found.DueOn <= span.CutOffOn;
        var isFiled = isClosed && !found.IsFromLedger;
        return measure switch
        {
            Measure.LateReply => isLate,
            Measure.NoReply => isSilent,
            Measure.OverdueCase => isLate || isSilent,
            Measure.UnsoundExtension => isClosed && found.Defects.Any(UnsoundExtensions.Contains),
            Measure.LateCorrectionNotice => isClosed && found.Defects.Contains(Defect.LateCorrectionNotice),
            Measure.RepeatedCorrectionNotice => isClosed && found.Defects.Contains(Defect.RepeatedCorrectionNotice),
            Measure.ThirdPartyNotConsulted => isFiled && found.Ground is { } ground && OfThirdParties.Contains(ground) && !found.HasThirdParty,
            Measure.UndocumentedPause => isClosed && found.HasEndlessPause,
            Measure.MissingSearchRecord => isFiled && found.Outcome is ReplyOutcome.NotExisting && !found.HasSearchRecord,
            Measure.MissingSecrecyReview => isFiled && found.Outcome is ReplyOutcome.Granted or ReplyOutcome.PartiallyGranted && !found.HasSecrecyReview,
            Measure.LateArchiving => !found.IsFromLedger && found.ClosedOn is { } closed && ArchiveDuty.DueOn(closed) is var last
                && span.Holds(last.AddDays(1)) && !(found.ArchivedOn <= last) && !(found.ReopenedOn <= last), // opened again within the days, the file is still being worked on
            _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "The measure counts no applications."),
        };
    }

    /// <summary>总数: whether a case was to be answered in the year; the base of every share of late ones.</summary>
    public static bool IsExpected(JudgedCase found, AssessedSpan span)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(span);
        return span.Holds(found.ClosedOn) || Counts(Measure.NoReply, found, span);
    }

    /// <summary>所列案件: how a case that counts stands in the list behind the figure, as of the cut-off.</summary>
    /// <param name="measure">度量.</param>
    /// <param name="found">受评案件.</param>
    /// <param name="title">要点.</param>
    /// <param name="span">考核期间.</param>
    public static ListedCase List(Measure measure, JudgedCase found, string title, AssessedSpan span)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(span);
        var (due, done) = measure switch
        {
            Measure.LateReply or Measure.NoReply or Measure.OverdueCase => (found.DueOn, found.ClosedOn),
            Measure.LateArchiving => (ArchiveDuty.DueOn(found.ClosedOn!.Value), found.ArchivedOn),
            _ => ((DateOnly?)null, found.ClosedOn),
        };
        return new ListedCase(found.Number, title, due, done <= span.CutOffOn ? done : null);
    }
}
