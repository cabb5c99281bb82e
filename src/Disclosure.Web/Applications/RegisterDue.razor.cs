using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Applications;

/// <summary>Says when the reply will be due, and why.</summary>
public sealed partial class RegisterDue
{
    [Parameter, EditorRequired]
    public required RegisterPreview Preview { get; set; }

    [Parameter, EditorRequired]
    public required Channel Channel { get; set; }

    /// <summary>Whether the receipt was given directly, not by the channel's rule.</summary>
    [Parameter]
    public bool IsGiven { get; set; }

    private static LegalPeriod Period(Regulation regulation) => LegalPeriods.Reply(regulation);

    private static string Nth(Regulation regulation) =>
        $"{Text.Format(ApplicationsTexts.RegisterNth, Period(regulation).Days)}·{Text.Of(Period(regulation).Source)}";

    /// <summary>10月18日 周三电话确认，为收到之日，当日不计；10月19日 周四为第 1 日。</summary>
    private string Start(DeadlineTrace trace) => Text.Format(
        ApplicationsTexts.RegisterStart, Text.Day(trace.Days[0].On), How, Text.Day(trace.Days.First(d => d.Ordinal == 1).On));

    private string How => IsGiven ? ApplicationsTexts.RegisterHowGiven : Channel switch
    {
        Channel.InPerson => ApplicationsTexts.RegisterHowInPerson,
        Channel.PostSigned => ApplicationsTexts.RegisterHowPostSigned,
        Channel.PostUnsigned => ApplicationsTexts.RegisterHowPostUnsigned,
        Channel.Internet or Channel.Fax => Preview.ConfirmationCounts ? ApplicationsTexts.RegisterHowBoth : ApplicationsTexts.RegisterHowEmail,
        Channel.Oral => ApplicationsTexts.RegisterHowOral,
    };

    /// <summary>Which days in between did not count, and which Saturdays and Sundays did.</summary>
    private static string Between(DeadlineTrace trace)
    {
        var inside = trace.Days.Skip(1).ToList();
        var weekends = inside.Count(d => d.Kind is TraceDayKind.Weekend or TraceDayKind.AssumedRest);
        var off = new List<string>();
        if (weekends > 0)
        {
            off.Add(Text.Format(ApplicationsTexts.RegisterWeekends, weekends));
        }

        off.AddRange(inside.Where(d => d.Kind is TraceDayKind.Holiday).GroupBy(d => d.Name, StringComparer.Ordinal)
            .Select(g => Text.Format(ApplicationsTexts.RegisterHolidays, g.Key, g.Count())));
        var made = inside.Where(d => d.Kind is TraceDayKind.CountedMakeUp).Select(d => Text.Day(d.On)).ToList();
        return (off.Count > 0 ? Text.Format(ApplicationsTexts.RegisterNotCounted, string.Join(ShellTexts.ListComma, off)) : "")
            + (made.Count > 0 ? Text.Format(ApplicationsTexts.RegisterMadeUp, string.Join(ShellTexts.ListComma, made))
                : off.Count == (weekends > 0 ? 1 : 0) ? ApplicationsTexts.RegisterNoHolidays : "");
    }

    private static string Basis(DeadlineTrace trace) =>
        string.Join(ShellTexts.ListComma, trace.Sources.Select(s => s.Notice).OfType<string>().Distinct(StringComparer.Ordinal));
}
