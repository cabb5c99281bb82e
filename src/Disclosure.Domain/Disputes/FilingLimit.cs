using Disclosure.Domain.Calendar;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;

namespace Disclosure.Domain.Disputes;

/// <summary>被争议的行为 as the periods for contesting it see it: a reply, or the silence after the last day for one.</summary>
/// <param name="ActedOn">The day of the act; for silence the last day of the reply period.</param>
/// <param name="KnownOn">The day on which the claimant knew of it: service; null where it is not on file.</param>
/// <param name="Rule">救济途径 of the act; null where none is told of such a reply.</param>
/// <param name="IsTold">Whether the remedies were told.</param>
public sealed record ContestedAct(DateOnly ActedOn, DateOnly? KnownOn, RemedyRule? Rule, bool IsTold)
{
    /// <summary>Silence: the windows open when the reply period has ended (法释〔2018〕1号 art. 66); nobody could tell a remedy.</summary>
    public static ContestedAct Silence(DateOnly dueOn) => new(dueOn, dueOn, Remedies.Find(dueOn, RemedyKind.Other), IsTold: true);
}

/// <summary>What a dispute came out of.</summary>
/// <param name="Act">被争议的行为, or null where unknown.</param>
/// <param name="DecisionServedOn">The day on which the decision on the reconsideration before it was served; null where there is none.</param>
public sealed record DisputeBackground(ContestedAct? Act, DateOnly? DecisionServedOn = null);

/// <summary>提起期限: the last day on which a dispute could be filed.</summary>
/// <param name="Defect">What it is to have missed it.</param>
/// <param name="StartsOn">起算日; itself not counted.</param>
/// <param name="LastDay">The last day, rolled over days off.</param>
/// <param name="Source">The article.</param>
public sealed record FilingLimit(DisputeDefect Defect, DateOnly StartsOn, DateOnly LastDay, Article Source);

/// <summary>Every limit to the filing of a first proceeding, a line each. They are shown where they were missed; the body decides, not the office.</summary>
public static class FilingLimits
{
    private static readonly Article
        SixtyDays1999 = new(Statute.Reconsideration1999, 9), SixtyDays2023 = new(Statute.Reconsideration2023, 20, 1), Untold2023 = new(Statute.Reconsideration2023, 20, 3),
        Absolute2023 = new(Statute.Reconsideration2023, 21), UntoldLawsuit = new(Statute.LitigationInterpretation2018, 64, 1), AbsoluteLawsuit = new(Statute.Litigation2014, 46, 2),
        AfterDecision = new(Statute.Litigation2014, 45), AfterDecision1989 = new(Statute.Litigation1989, 38, 2);

    /// <summary>First day of 法释〔2018〕1号.</summary>
    private static readonly DateOnly Interpretation2018InForce = new(2018, 2, 8);

    /// <summary>The limits that held for a filing.</summary>
    /// <param name="kind">案件类型.</param>
    /// <param name="filedOn">申请日 or 起诉日: decides which law holds.</param>
    /// <param name="origin">What it came out of.</param>
    /// <param name="calendar">工作日历.</param>
    public static IReadOnlyList<FilingLimit> Of(DisputeKind kind, DateOnly filedOn, DisputeBackground origin, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(origin);
        ArgumentNullException.ThrowIfNull(calendar);
        return [.. kind is DisputeKind.Lawsuit ? Lawsuit(filedOn, origin, calendar) : Reconsideration(filedOn, origin.Act, calendar)];
    }

    private static IEnumerable<FilingLimit> Reconsideration(DateOnly filedOn, ContestedAct? act, WorkCalendar calendar)
    {
        var isNew = filedOn >= Remedies.Reconsideration2023InForce;
        if (act is { KnownOn: { } known, Rule: not null })
        {
            if (act.IsTold)
            {
                yield return Limit(DisputeDefect.OutsideWindow, known, known.AddDays(RemedyRule.ReconsiderationDays), isNew ? SixtyDays2023 : SixtyDays1999, calendar);
            }
            else if (isNew)
            {
                yield return Limit(DisputeDefect.UntoldYearOver, known, known.AddYears(1), Untold2023, calendar);
            }
        }

        if (act is not null && isNew)
        {
            yield return Limit(DisputeDefect.AbsoluteLimitOver, act.ActedOn, act.ActedOn.AddYears(RemedyWindows.MostYears), Absolute2023, calendar);
        }
    }

    private static IEnumerable<FilingLimit> Lawsuit(DateOnly filedOn, DisputeBackground origin, WorkCalendar calendar)
    {
        var isNew = filedOn >= Remedies.Litigation2014InForce;
        if (origin.DecisionServedOn is { } served)
        {
            yield return Limit(DisputeDefect.LateAfterDecision, served, served.AddDays(RemedyRule.DaysAfterDecision), isNew ? AfterDecision : AfterDecision1989, calendar);
            yield break;
        }

        if (origin.Act is { KnownOn: { } known, Rule: { LawsuitMonths: > 0 } rule } act)
        {
            if (act.IsTold)
            {
                yield return Limit(DisputeDefect.OutsideWindow, known, known.AddMonths(rule.LawsuitMonths), rule.Lawsuit, calendar);
            }
            else if (filedOn >= Interpretation2018InForce)
            {
                yield return Limit(DisputeDefect.UntoldYearOver, known, known.AddYears(1), UntoldLawsuit, calendar);
            }
        }

        if (origin.Act is { } of && isNew)
        {
            yield return Limit(DisputeDefect.AbsoluteLimitOver, of.ActedOn, of.ActedOn.AddYears(RemedyWindows.MostYears), AbsoluteLawsuit, calendar);
        }
    }

    private static FilingLimit Limit(DisputeDefect defect, DateOnly start, DateOnly rawEnd, Article source, WorkCalendar calendar) =>
        new(defect, start, calendar.RollOver(rawEnd).On, source);
}

/// <summary>争议中的一个问题, with the day and the article where it has one.</summary>
/// <param name="Defect">What.</param>
/// <param name="Source">The article, or null.</param>
/// <param name="StartsOn">起算日 of the limit that was missed, or null.</param>
/// <param name="LastDay">The last day that was missed, or null.</param>
public sealed record DisputeFlag(DisputeDefect Defect, Article? Source = null, DateOnly? StartsOn = null, DateOnly? LastDay = null);
