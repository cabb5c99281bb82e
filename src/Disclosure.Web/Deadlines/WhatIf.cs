using System.Globalization;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.WebUtilities;

namespace Disclosure.Web.Deadlines;

/// <summary>Two days that belong together: sent and ended, or asked and received.</summary>
public sealed class WhatIfSpan
{
    /// <summary>发出 or 告知.</summary>
    public DateOnly? From { get; set; }

    /// <summary>收到; empty while it is still awaited.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>对方收到, of a consultation: its period runs from it; empty while it is not known.</summary>
    public DateOnly? Reached { get; set; }
}

/// <summary>期限试算: assumed facts of a reply. Its address says them all, in the words of the command line, so that it can be kept and passed on.</summary>
public sealed class WhatIf
{
    /// <summary>More letters than anybody sends.</summary>
    public const int MaxConsultations = 8;

    /// <summary>收到申请之日.</summary>
    public DateOnly? ReceivedOn { get; set; }

    /// <summary>适用条例; null: by the receipt.</summary>
    public Regulation? Regulation { get; set; }

    /// <summary>征求意见, a row each.</summary>
    public List<WhatIfSpan> Consultations { get; } = [];

    /// <summary>补正.</summary>
    public WhatIfSpan Correction { get; } = new();

    /// <summary>延期, working days, as typed.</summary>
    public string Extension { get; set; } = "";

    /// <summary>Where the question came from: 编号, or null.</summary>
    public string? CaseNumber { get; set; }

    /// <summary>The facts of a case, to go on from.</summary>
    public static WhatIf Of(ReplyFacts facts, string? caseNumber = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var question = new WhatIf { ReceivedOn = facts.ReceivedOn, Regulation = facts.Regulation, CaseNumber = caseNumber };
        question.Consultations.AddRange(facts.Consultations.Select(letter => new WhatIfSpan { From = letter.SentOn, Until = letter.EndedOn, Reached = letter.Period is null ? null : letter.ReachedOn }));
        (question.Correction.From, question.Correction.Until) = (facts.Correction?.AskedOn, facts.Correction?.ReceivedOn);
        question.Extension = facts.Extension is { } granted ? granted.Days.ToString(CultureInfo.InvariantCulture) : "";
        return question;
    }

    /// <summary>What an address asks; whatever can't be read is left out.</summary>
    public static WhatIf Read(string uri)
    {
        var address = QueryHelpers.ParseQuery(new Uri(uri).Query);
        string Said(string name) => address.TryGetValue(name, out var value) ? value.ToString() : "";
        var question = new WhatIf
        {
            ReceivedOn = Day(Said("received")),
            Regulation = Said("regulation") switch { "2008" => Domain.Law.Regulation.R2008, "2019" => Domain.Law.Regulation.R2019, _ => null },
            Extension = Said("extension") is { Length: <= 4 } days ? days : "",
            CaseNumber = Said("case") is { Length: > 0 and <= 40 } number ? number : null,
        };
        foreach (var pair in Said("consultations").Split(';', StringSplitOptions.RemoveEmptyEntries).Take(MaxConsultations))
        {
            question.Consultations.Add(Span(pair));
        }

        var correction = Span(Said("correction"));
        (question.Correction.From, question.Correction.Until) = (correction.From, correction.Until);
        return question;
    }

    /// <summary>An address that asks this.</summary>
    public string Address(string path)
    {
        var said = new Dictionary<string, string?>(StringComparer.Ordinal);
        void Say(string name, string text)
        {
            if (text.Length > 0)
            {
                said[name] = text;
            }
        }

        Say("case", CaseNumber ?? "");
        Say("received", Iso(ReceivedOn));
        Say("regulation", Regulation switch { Domain.Law.Regulation.R2008 => "2008", Domain.Law.Regulation.R2019 => "2019", _ => "" });
        Say("consultations", string.Join(';', Consultations.Select(Triple).Where(pair => pair.Length > 0)));
        Say("correction", Pair(Correction));
        Say("extension", Extension.Trim());
        return QueryHelpers.AddQueryString(path, said);
    }

    /// <summary>The facts it assumes; null while the receipt is missing.</summary>
    /// <exception cref="FormatException">The extension is no number; the message says so for the user.</exception>
    /// <exception cref="RuleViolationException">The facts contradict each other or the law.</exception>
    public ReplyFacts? Facts() => ReceivedOn is null ? null : Reached(new DeadlineLine(
        Iso(ReceivedOn),
        Regulation switch { Domain.Law.Regulation.R2008 => "2008", Domain.Law.Regulation.R2019 => "2019", _ => "" },
        string.Join(';', Consultations.Where(letter => letter.From is not null).Select(Pair)),
        Correction.From is null ? "" : Pair(Correction),
        Extension.Trim()).Read());

    /// <summary>The command line knows no receipt of the other side; both kinds of consultation have the same period.</summary>
    private ReplyFacts Reached(ReplyFacts facts)
    {
        var sent = Consultations.Where(letter => letter.From is not null).ToList();
        if (facts.Regulation is Domain.Law.Regulation.R2008 || sent.TrueForAll(letter => letter.Reached is null))
        {
            return facts;
        }

        facts = facts with { Consultations = [.. facts.Consultations.Select((letter, i) => letter with { ReachedOn = sent[i].Reached, Period = LegalPeriods.ThirdPartyOpinion })] };
        ReplyFactsRules.Check(facts);
        return facts;
    }

    private static string Triple(WhatIfSpan span) => span.Reached is { } reached ? $"{Iso(span.From)}/{Iso(span.Until)}/{Iso(reached)}" : Pair(span);

    private static string Pair(WhatIfSpan span) => span is { From: null, Until: null } ? "" : $"{Iso(span.From)}/{Iso(span.Until)}";

    private static WhatIfSpan Span(string pair) => pair.Split('/') switch
    {
        [var from, var until, var reached] => new WhatIfSpan { From = Day(from), Until = Day(until), Reached = Day(reached) },
        [var from, var until] => new WhatIfSpan { From = Day(from), Until = Day(until) },
        [var from] => new WhatIfSpan { From = Day(from) },
        _ => new WhatIfSpan(),
    };

    private static string Iso(DateOnly? day) => day is { } known ? Text.IsoDay(known) : "";

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
