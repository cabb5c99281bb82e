using Disclosure.Domain.Deadlines;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Deadlines;

/// <summary>A due date in plain lines, with the reason for every day where a trace is given.</summary>
internal static class DeadlineProse
{
    public static IEnumerable<string> Of(ReplyFacts facts, ReplyDue due, DeadlineTrace? trace)
    {
        yield return Text.Format(DeadlinesTexts.Prose_Regulation, facts.Regulation, Text.Of(facts.Period.Source), facts.Period.Days);
        yield return due.Due is { } day
            ? Text.Format(DeadlinesTexts.Prose_Due, Text.FullDay(day.On))
            : Text.Format(DeadlinesTexts.Prose_NotFixed, due.Status, due.PausedSince);
        if (due.Extended is { } extended)
        {
            yield return Text.Format(DeadlinesTexts.Prose_Extended, Text.FullDay(extended.On), facts.ExtensionDaysThatCount);
        }

        if (due.Status is DueStatus.Provisional)
        {
            yield return DeadlinesTexts.Prose_Provisional;
        }

        if (trace is null)
        {
            yield break;
        }

        foreach (var counted in trace.Days)
        {
            yield return $"{Text.IsoDay(counted.On)} {Text.Weekday(counted.On)}\t{counted.Ordinal?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "–"}\t{Text.Of(counted.Kind)}{(counted.Name is null ? "" : $"·{counted.Name}")}";
        }

        foreach (var article in trace.Articles)
        {
            yield return $"{Text.Of(article.Use)}\t{Text.Of(article.Article)}";
        }

        foreach (var source in trace.Sources)
        {
            yield return $"{source.Year}\t{source.Notice ?? DeadlinesTexts.Prose_NoNotice}";
        }

        yield return Text.Format(DeadlinesTexts.Prose_Version, trace.CalendarVersion);
    }
}
