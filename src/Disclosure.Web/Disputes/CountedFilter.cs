using System.Globalization;
using Disclosure.Domain.Disputes;
using Disclosure.Web.Data;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Disputes;

/// <summary>The part of the list's address that an analysis writes: how the disputes come to be counted, and what they are counted by.</summary>
public sealed record CountedFilter
{
    /// <summary>A topic or a reason that is not recorded.</summary>
    public const string Missing = "none";

    private const string Separator = "；";

    /// <summary>统计口径; null where the list is no figure of a period.</summary>
    public DisputeCount? Count { get; init; }

    /// <summary>First and last year of the period.</summary>
    public int From { get; init; }

    public int To { get; init; }

    /// <summary>被争议的行为.</summary>
    public DisputedMatter? Matter { get; init; }

    /// <summary>主题; <see cref="Missing"/> for none.</summary>
    public string? Topic { get; init; }

    /// <summary>纠错原因; <see cref="Missing"/> for none.</summary>
    public string? Reason { get; init; }

    /// <summary>Reads the address; a period that can't be one counts nothing.</summary>
    public static CountedFilter Read(ListQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var (from, to) = (ListAddress.Year(query["from"]), ListAddress.Year(query["to"]));
        return new CountedFilter
        {
            Count = from is not null && to >= from ? ListAddress.Member<DisputeCount>(query["count"]) : null,
            From = from ?? 0,
            To = to ?? 0,
            Matter = DisputedMatter.Find(query["matter"]),
            Topic = query["topic"] is { Length: > 0 } topic ? topic : null,
            Reason = query["reason"] is Missing ? Missing : ListAddress.Member<CorrectedReason>(query["reason"])?.ToString(),
        };
    }

    /// <summary>What the chip of the count says: 2017–2026年审结.</summary>
    public string? Said => Count is not { } count ? null
        : Text.Format(From == To ? DisputesTexts.Counted_InYear : DisputesTexts.Counted_InYears, From.ToString(CultureInfo.InvariantCulture), To.ToString(CultureInfo.InvariantCulture), count);

    /// <summary>The disputes counted, of those that the register holds.</summary>
    internal IQueryable<Dispute> Narrow(DisclosureDbContext db)
    {
        var disputes = Count is { } count ? CountedDisputes.Of(db, count, new DateOnly(From, 1, 1), new DateOnly(To, 12, 31)) : db.Disputes;
        disputes = Reason switch
        {
            null => disputes,
            Missing => disputes.Where(d => d.ResultKind == DisputeResultKind.Corrected && d.CorrectedReason == null),
            _ => Enum.Parse<CorrectedReason>(Reason) is var reason ? disputes.Where(d => d.CorrectedReason == reason) : disputes,
        };
        disputes = Topic switch
        {
            null => disputes,
            Missing => disputes.Where(d => !db.Applications.Any(a => a.Id == d.ApplicationId && a.Subjects != "")),
            _ => disputes.Where(d => db.Applications.Any(a => a.Id == d.ApplicationId && (Separator + a.Subjects + Separator).Contains(Separator + Topic + Separator))),
        };
        return Matter is { } matter ? Contesting(db, disputes, matter) : disputes;
    }

    private static IQueryable<Dispute> Contesting(DisclosureDbContext db, IQueryable<Dispute> disputes, DisputedMatter matter)
    {
        if (matter.Ground is { } ground && ground is not DisputeGround.Reply)
        {
            return disputes.Where(d => d.Ground == ground);
        }

        var (outcome, withheld) = (matter.Outcome, matter.Withheld);
        var ofReply = disputes.Where(d => d.Ground == null || d.Ground == DisputeGround.Reply);
        return outcome is null
            ? ofReply.Where(d => d.ReplyId == null && !db.Applications.Any(a => a.Id == d.ApplicationId && a.Outcome != null))
            : ofReply.Where(d => d.ReplyId != null
                ? db.Replies.Any(r => r.Id == d.ReplyId && r.Outcome == outcome && r.Ground == withheld)
                : db.Applications.Any(a => a.Id == d.ApplicationId && a.Outcome == outcome && a.Ground == withheld));
    }
}
