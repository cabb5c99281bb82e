using Disclosure.Domain.Applications;
using Disclosure.Domain.Assessment;
using Disclosure.Domain.Deadlines;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Assessment;

/// <summary>申请登记簿: late and missing replies, unsound procedure, missing papers, late archiving.</summary>
internal sealed class CaseRegister(ReplyClock clock) : IMeasureRegister
{
    private static readonly Measure[] OfReplies = [Measure.LateReply, Measure.NoReply, Measure.OverdueCase];

    private static readonly Measure[] OfProcedure = [Measure.UnsoundExtension, Measure.LateCorrectionNotice, Measure.RepeatedCorrectionNotice, Measure.UndocumentedPause];

    private static readonly (Measure Measure, Func<DisclosureDbContext, FactQuestion, IQueryable<Application>> Query)[] OfFiles =
    [
        (Measure.ThirdPartyNotConsulted, CaseQueries.WithoutThirdParty),
        (Measure.MissingSearchRecord, CaseQueries.WithoutSearch),
        (Measure.MissingSecrecyReview, CaseQueries.WithoutReview),
        (Measure.LateArchiving, CaseQueries.Unarchived),
    ];

    public FactRegister Register => FactRegister.Cases;

    public async Task<IReadOnlyList<UnitFact>> ReadAsync(DisclosureDbContext db, FactQuestion question, CancellationToken cancellationToken)
    {
        var found = new List<FoundCase>();
        Dictionary<long, int>? bases = null;
        if (question.Measures.Overlaps(OfReplies))
        {
            bases = await CaseQueries.ClosedCounts(db, question).ToDictionaryAsync(count => count.OrganId, count => count.Count, cancellationToken);
            await AddRepliesAsync(db, question, found, bases, cancellationToken);
        }

        if (question.Measures.Overlaps(OfProcedure))
        {
            var rows = await CaseQueries.Procedures(CaseQueries.Unsound(db, question)).ToListAsync(cancellationToken);
            found.AddRange(rows.SelectMany(row => Counting(question, OfProcedure, row.OrganId, row.JudgedBy(clock.Calendar), row.Title)));
        }

        foreach (var (measure, query) in OfFiles.Where(file => question.Measures.Contains(file.Measure)))
        {
            var rows = await CaseQueries.Rows(db, query(db, question)).ToListAsync(cancellationToken);
            found.AddRange(rows.SelectMany(row => Counting(question, [measure], row.OrganId, row.Judged, row.Title)));
        }

        return FactTally.Of(question, found, bases);
    }

    private static async Task AddRepliesAsync(DisclosureDbContext db, FactQuestion question, List<FoundCase> found, Dictionary<long, int> bases, CancellationToken cancellationToken)
    {
        foreach (var query in new[] { CaseQueries.Late(db, question), CaseQueries.Silent(db, question), CaseQueries.RepliedSince(db, question) })
        {
            foreach (var row in await CaseQueries.Rows(db, query).ToListAsync(cancellationToken))
            {
                found.AddRange(Counting(question, OfReplies, row.OrganId, row.Judged, row.Title));
                if (CaseMeasures.Counts(Measure.NoReply, row.Judged, question.Span)) // what was closed in the span is in the base already
                {
                    bases[row.OrganId] = bases.GetValueOrDefault(row.OrganId) + 1;
                }
            }
        }
    }

    private static IEnumerable<FoundCase> Counting(FactQuestion question, Measure[] measures, long organId, JudgedCase judged, string title) =>
        from measure in measures
        where question.Measures.Contains(measure) && CaseMeasures.Counts(measure, judged, question.Span)
        select new FoundCase(organId, measure, CaseMeasures.List(measure, judged, title, question.Span));
}
