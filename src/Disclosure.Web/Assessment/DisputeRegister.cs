using Disclosure.Domain.Assessment;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Disputes;
using Disclosure.Web.Data;
using Disclosure.Web.Disputes;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Assessment;

/// <summary>复议诉讼登记簿: what was corrected, counted like the statistics do; what was filed or performed late, by the periods of the room of disputes.</summary>
internal sealed class DisputeRegister(ReplyClock clock) : IMeasureRegister
{
    /// <summary>No period to answer ends later after the copy than this, whatever holiday it ends in.</summary>
    private const int LongestAnswer = 60;

    private static readonly Measure[] OfCorrections = [Measure.CorrectedReconsideration, Measure.LostLawsuit, Measure.CorrectedDispute];

    private static readonly Measure[] OfDuties = [Measure.LateDisputeAnswer, Measure.LatePerformance];

    public FactRegister Register => FactRegister.Disputes;

    public async Task<IReadOnlyList<UnitFact>> ReadAsync(DisclosureDbContext db, FactQuestion question, CancellationToken cancellationToken)
    {
        var found = new List<FoundCase>();
        if (question.Measures.Overlaps(OfCorrections))
        {
            var rows = await CorrectedQuery(db, question).ToListAsync(cancellationToken);
            found.AddRange(rows.SelectMany(row => Counting(question, OfCorrections, row.OrganId, row.Judged, TitleOf(row.Body, row.Docket))));
        }

        if (question.Measures.Overlaps(OfDuties))
        {
            var disputes = await DutyQuery(db, question).AsSplitQuery().ToListAsync(cancellationToken);
            found.AddRange(disputes.SelectMany(one => Counting(question, OfDuties, one.OrganId, JudgedOf(one), TitleOf(one.Facts.Body, one.Facts.Docket))));
        }

        return FactTally.Of(question, found);
    }

    /// <summary>What was corrected in the span: a lawsuit once, in the proceeding that it had reached at the cut-off.</summary>
    internal static IQueryable<DisputeRow> CorrectedQuery(DisclosureDbContext db, FactQuestion asked)
    {
        var organs = asked.OrganIds;
        return CountedDisputes.Of(db, DisputeCount.Decided, asked.Span.From, asked.Span.CutOffOn)
            .Where(d => d.ResultKind == DisputeResultKind.Corrected && organs.Contains(d.OrganId))
            .Select(d => new DisputeRow(d.OrganId, d.Number, d.Facts.Kind, d.ResultKind, d.Facts.ClosedOn ?? d.Facts.AcceptedOn, d.Facts.Body, d.Facts.Docket));
    }

    /// <summary>Disputes with a duty that may have become late in the span: a copy that came not long before, an order not carried out before.</summary>
    internal static IQueryable<Dispute> DutyQuery(DisclosureDbContext db, FactQuestion asked)
    {
        var (organs, first, last) = (asked.OrganIds, asked.Span.From, asked.Span.CutOffOn);
        var copied = first.AddDays(-LongestAnswer);
        return db.Disputes.AsNoTracking().Where(d => organs.Contains(d.OrganId)
            && ((d.CopyReceivedOn >= copied && d.CopyReceivedOn <= last && (d.AnsweredOn == null || d.AnsweredOn >= first))
                || d.Obligations.Any(o => o.ReceivedOn <= last && (o.PerformedOn == null || o.PerformedOn >= first)))).OrderBy(d => d.Id);
    }

    private static IEnumerable<FoundCase> Counting(FactQuestion question, Measure[] measures, long organId, JudgedDispute judged, string title) =>
        from measure in measures
        where question.Measures.Contains(measure) && DisputeMeasures.Counts(measure, judged, question.Span)
        select new FoundCase(organId, measure, DisputeMeasures.List(measure, judged, title, question.Span));

    private static string TitleOf(string body, string docket) => docket.Length == 0 ? body : $"{body} {docket}";

    private JudgedDispute JudgedOf(Dispute found) =>
        new(found.Number, found.Facts.Kind, found.ResultKind, found.Facts.ClosedOn) { Duties = DisputeDuties.Of(found, clock.Calendar) };
}

/// <summary>A dispute with a result.</summary>
internal sealed record DisputeRow(long OrganId, string Number, DisputeKind Kind, DisputeResultKind? Result, DateOnly DecidedOn, string Body, string Docket)
{
    public JudgedDispute Judged => new(Number, Kind, Result, DecidedOn);
}
