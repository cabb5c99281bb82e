using System.Globalization;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Deadlines;

/// <summary>One question to the clock as text: the row of a batch, or the options of the command line.</summary>
/// <param name="Received">ISO day.</param>
/// <param name="Regulation"><c>2008</c>, <c>2019</c>, or empty: by the receipt.</param>
/// <param name="Consultations"><c>SENT/ENDED</c> pairs joined by <c>;</c>; an empty ENDED is still open.</param>
/// <param name="Correction"><c>ASKED/RECEIVED</c>; an empty RECEIVED is still awaited.</param>
/// <param name="Extension">Working days, or empty.</param>
internal sealed record DeadlineLine(string Received, string Regulation, string Consultations, string Correction, string Extension)
{
    /// <summary>The facts that the text says.</summary>
    /// <exception cref="FormatException">A day or a number can't be read; the message says which, for the user.</exception>
    /// <exception cref="RuleViolationException">The facts contradict each other or the law.</exception>
    public ReplyFacts Read()
    {
        var received = Day(Received, nameof(Received));
        var facts = new ReplyFacts(
            RegulationOf(received),
            received,
            [.. Consultations.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(pair => Pair(pair, nameof(Consultations))).Select(p => new ConsultationSpan(p.From, p.Until))],
            Correction.Length == 0 ? null : Pair(Correction, nameof(Correction)) is var (asked, came) ? new CorrectionSpan(asked, came) : null,
            Extension.Length == 0 ? null : new ExtensionGrant(null, Days(Extension)));
        ReplyFactsRules.Check(facts);
        return facts;
    }

    private Regulation RegulationOf(DateOnly received) => Regulation switch
    {
        "" => Statutes.RegulationFor(received),
        "2008" => Domain.Law.Regulation.R2008,
        "2019" => Domain.Law.Regulation.R2019,
        _ => throw Unreadable(nameof(Regulation), Regulation),
    };

    private static (DateOnly From, DateOnly? Until) Pair(string text, string column) => text.Split('/', StringSplitOptions.TrimEntries) switch
    {
        [var from, var until] => (Day(from, column), until.Length == 0 ? null : Day(until, column)),
        [var from] => (Day(from, column), null),
        _ => throw Unreadable(column, text),
    };

    private static DateOnly Day(string text, string column) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Unreadable(column, text);

    private static int Days(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : throw Unreadable(nameof(Extension), text);

    private static FormatException Unreadable(string column, string text) =>
        new(Text.Format(DeadlinesTexts.Line_Unreadable, CultureInfo.InvariantCulture.TextInfo.ToLower(column), text));
}

/// <summary>The answer to a <see cref="DeadlineLine"/>, in the words of the batch format.</summary>
/// <param name="Due">应复日 without the extension.</param>
/// <param name="ExtendedDue">With the extension; null where there is none.</param>
/// <param name="Status"><c>invalid</c>, <c>awaiting_correction</c>, <c>paused</c>, <c>provisional</c> or <c>fixed</c>.</param>
/// <param name="Error">Why it is invalid.</param>
internal sealed record DeadlineAnswer(DateOnly? Due, DateOnly? ExtendedDue, string Status, string Error)
{
    /// <summary>Asks the clock; a line that can't be read or can't stand is <c>invalid</c>, with the reason.</summary>
    public static DeadlineAnswer To(DeadlineLine line, ReplyClock clock)
    {
        try
        {
            return From(clock.Read(line.Read()));
        }
        catch (FormatException exception)
        {
            return new DeadlineAnswer(null, null, "invalid", exception.Message);
        }
        catch (RuleViolationException exception)
        {
            return new DeadlineAnswer(null, null, "invalid", Text.Of(exception));
        }
    }

    /// <summary>What the clock read.</summary>
    public static DeadlineAnswer From(ReplyDue due) => new(due.Due?.On, due.Extended?.On, StatusOf(due.Status), "");

    private static string StatusOf(DueStatus status) => status switch
    {
        DueStatus.AwaitingCorrection => "awaiting_correction",
        DueStatus.Paused => "paused",
        DueStatus.AwaitingPayment => "awaiting_payment",
        DueStatus.Provisional => "provisional",
        DueStatus.Fixed => "fixed",
    };
}
