using System.Globalization;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Disputes;

/// <summary>Opens the proceeding that follows from another one: same organ, applications, reply and claimant; its own docket and days.</summary>
internal static class NextInstance
{
    /// <returns>编号 of the new dispute.</returns>
    public static async Task<string> OpenAsync(DisputeScope scope, DisputeStep step, NextInstanceForm form, CancellationToken cancellationToken)
    {
        var (db, from) = (scope.Command.Db, scope.Dispute);
        from.GoOn(step, form.FiledOn!.Value, form.IsOwn, scope.Hand);
        var facts = new DisputeFactsheet(
            DisputeKind.Lawsuit, form.Body.Trim(), form.Docket.Trim(), form.AcceptedOn ?? form.FiledOn.Value, step is DisputeStep.Sue ? true : from.Facts.AfterReconsideration,
            Dispute.InstanceAfter(step));
        await DemandDocketFreeAsync(db, from.OrganId, facts, cancellationToken);
        var next = new Dispute(await NumberAsync(db, from.OrganId, scope.Hand.Today.Year, cancellationToken), from.OrganId, new DisputeOpening(facts, from.Claimant ?? "", from.Ground ?? GroundOf(from))
        {
            ApplicationId = from.ApplicationId,
            ReplyId = from.ReplyId,
            PrecedingId = from.Id,
            Position = from.Position,
            FiledOn = form.FiledOn,
            CopyReceivedOn = form.CopyReceivedOn,
            Points = [.. from.Points.Select(p => p.Matter)],
        }, scope.Hand);
        foreach (var further in from.FurtherApplications)
        {
            next.Link(further.ApplicationId, "", scope.Hand);
        }

        db.Disputes.Add(next);
        return next.Number;
    }

    /// <summary>The next number of the organ's series.</summary>
    public static async Task<string> NumberAsync(DisclosureDbContext db, long organId, int year, CancellationToken cancellationToken)
    {
        var code = await db.Organs.Where(o => o.Id == organId).Select(o => o.Code).SingleAsync(cancellationToken);
        var series = DisputeSeries.Of(code, year);
        var last = await DisputeSeries.LastAsync(db, series, cancellationToken);
        return string.Create(CultureInfo.InvariantCulture, $"{series}{last + 1:00000}");
    }

    /// <summary>One proceeding is entered once.</summary>
    /// <exception cref="RuleViolationException"><see cref="DisputeRule.DisputeDocketTaken"/>.</exception>
    public static async Task DemandDocketFreeAsync(DisclosureDbContext db, long organId, DisputeFactsheet facts, CancellationToken cancellationToken)
    {
        if (facts.Docket.Length > 0 && await TakenQuery(db, organId, facts.Body, facts.Docket).FirstOrDefaultAsync(cancellationToken) is { } taken)
        {
            throw new RuleViolationException(DisputeRule.DisputeDocketTaken, null, facts.Docket, taken);
        }
    }

    internal static IQueryable<string> TakenQuery(DisclosureDbContext db, long organId, string body, string docket) =>
        db.Disputes.Where(d => d.OrganId == organId && d.Facts.Body == body && d.Facts.Docket == docket).Select(d => d.Number);

    /// <summary>A ledger names no ground: what it names a reply for was one, the rest is another act.</summary>
    private static DisputeGround GroundOf(Dispute from) => from.ReplyId is null ? DisputeGround.OtherAct : DisputeGround.Reply;
}
