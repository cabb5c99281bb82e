using Disclosure.Domain.Calendar;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Deadlines.TraceDayKind;

namespace Disclosure.Domain.Deadlines;

/// <summary>Writes the days of a trace one after the other, by the plain definition: it checks the clock rather than reusing it.</summary>
internal sealed class TraceWriter
{
    private readonly ReplyClock _clock;
    private readonly ReplyFacts _facts;
    private readonly ReplyDue _due;
    private readonly DateOnly _end;
    private readonly List<PauseSpan> _pauses = [];

    public TraceWriter(ReplyClock clock, ReplyFacts facts, DateOnly? until)
    {
        (_clock, _due) = (clock, clock.Read(facts)); // before the letters are ended: until when they pause is part of the answer
        _facts = facts = clock.Ended(clock.WithoutLateFee(facts));
        _end = _due.Final?.On ?? until ?? LastFact();
        foreach (var letter in facts.Consultations)
        {
            Pause(letter.SentOn, letter.EndedOn);
        }

        if (facts.Correction is { } correction && clock.EffectOfCorrection(facts.Regulation) is CorrectionEffect.Pause)
        {
            Pause(correction.AskedOn, correction.ReceivedOn);
        }

        if (facts.Fee is { PaidOn: null } fee)
        {
            Pause(fee.NoticedOn, null);
        }
    }

    public DeadlineTrace Write()
    {
        var days = Days().ToList();
        return new DeadlineTrace(_due, days, [.. Articles()], [.. Sources(days)], _clock.Calendar.Version, _clock.Settings);
    }

    private IEnumerable<TraceDay> Days()
    {
        var (awaitsRestart, length) = (AwaitsRestart(), Length());
        var counted = 0;
        yield return new TraceDay(_facts.ReceivedOn, Start, null, _clock.Calendar.NatureOf(_facts.ReceivedOn).Name);
        for (var day = _facts.ReceivedOn; day < _end && (counted < length || _due.Delayed is not null);)
        {
            day = day.AddDays(1);
            var nature = _clock.Calendar.NatureOf(day);
            var kind = day < _due.StartOn || awaitsRestart ? VoidBeforeRestart : day == _due.StartOn ? RestartOf(day) : KindOf(day, nature);
            var counts = kind is Counted or CountedMakeUp or AssumedCounted;
            if (counts && counted == length)
            {
                (kind, counts) = (Delayed, false);
            }

            yield return new TraceDay(day, kind, counts ? ++counted : null, nature.Name, counts && counted > _facts.Period.Days);
        }
    }

    private TraceDayKind KindOf(DateOnly day, DayNature nature) => nature.Kind switch
    {
        DayNatureKind.Weekend => Weekend,
        DayNatureKind.Holiday => Holiday,
        DayNatureKind.AssumedRest => AssumedRest,
        DayNatureKind.MakeUp => IsPaused(day) ? Paused : CountedMakeUp,
        DayNatureKind.AssumedWorking => IsPaused(day) ? Paused : AssumedCounted,
        DayNatureKind.Working => IsPaused(day) ? Paused : Counted,
    };

    private TraceDayKind RestartOf(DateOnly day) => _facts.Fee?.PaidOn == day ? RestartByPayment : Restart;

    private bool IsPaused(DateOnly day) => _pauses.Exists(pause => pause.Contains(day));

    /// <summary>A correction is awaited that will void every day so far.</summary>
    private bool AwaitsRestart() =>
        _due.Status is DueStatus.AwaitingCorrection && _clock.EffectOfCorrection(_facts.Regulation) is CorrectionEffect.Restart;

    /// <summary>How many days the period can count: after the last of them nothing is left to trace.</summary>
    private int Length() =>
        _facts.Period.Days + (_due is { Due: not null, Extended: null } ? 0 : _facts.ExtensionDaysThatCount);

    private void Pause(DateOnly from, DateOnly? ended)
    {
        // While it is open nobody knows its last day: every day since then is paused, whichever reading applies.
        var boundary = ended is null && _clock.Settings.PauseBoundary is PauseBoundary.Strict ? PauseBoundary.SentDayCounts : _clock.Settings.PauseBoundary;
        _pauses.Add(PauseSpan.Of(from, ended ?? _end, boundary));
    }

    private DateOnly LastFact() =>
        _facts.Consultations.SelectMany(letter => new[] { letter.SentOn, letter.EndedOn ?? letter.SentOn })
            .Append(_facts.Correction?.AskedOn ?? _facts.ReceivedOn)
            .Append(_due.StartOn)
            .Max();

    private IEnumerable<TraceArticle> Articles()
    {
        yield return new TraceArticle(TraceArticleUse.Receipt, Statutes.Of(_facts.Regulation, 24, 31));
        if (_facts.Correction is not null)
        {
            yield return new TraceArticle(TraceArticleUse.Correction, LegalPeriods.CorrectionSource(_facts.Regulation));
        }

        yield return new TraceArticle(TraceArticleUse.Period, _facts.Period.Source);
        if (_facts.Consultations.Count > 0)
        {
            yield return new TraceArticle(TraceArticleUse.Pause, LegalPeriods.PauseSource(_facts.Regulation));
        }

        if (_due.Extended is not null)
        {
            yield return new TraceArticle(TraceArticleUse.Extension, _facts.Period.Source);
        }

        if (_facts.Fee is not null)
        {
            yield return new TraceArticle(TraceArticleUse.Fee, LegalPeriods.FeePayment.Source);
        }

        if (_due.Delayed is not null)
        {
            yield return new TraceArticle(TraceArticleUse.Delay, Statutes.R2019(35));
        }
    }

    private IEnumerable<TraceSource> Sources(List<TraceDay> days) =>
        from year in Enumerable.Range(days[0].On.Year, days[^1].On.Year - days[0].On.Year + 1)
        select new TraceSource(year, year <= _clock.Calendar.LastDay.Year ? _clock.Calendar.SourceOf(year) : null);
}
