using Disclosure.Domain.Assessment;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Data;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Assessment;

/// <summary>督查登记簿: notices answered late or not carried out, complaints that were founded, what inspections found.</summary>
internal sealed class SupervisionRegister : IMeasureRegister
{
    private const int MaxTitle = 60;

    public FactRegister Register => FactRegister.Supervision;

    public async Task<IReadOnlyList<UnitFact>> ReadAsync(DisclosureDbContext db, FactQuestion question, CancellationToken cancellationToken)
    {
        var (found, span) = (new List<FoundCase>(), question.Span);
        if (question.Measures.Overlaps([Measure.LateNoticeAnswer, Measure.NoticeNotInPlace]))
        {
            foreach (var row in await NoticeQuery(db, question).ToListAsync(cancellationToken))
            {
                Add(Measure.LateNoticeAnswer, SupervisionMeasures.IsLateAnswer(row.Judged, span), row.OrganId, new ListedCase(row.Number, row.Title, row.DueOn, By(row.AnsweredOn)));
                Add(Measure.NoticeNotInPlace, SupervisionMeasures.IsNotInPlace(row.Judged, span), row.OrganId, new ListedCase(row.Number, row.Title, null, row.JudgedOn));
            }
        }

        if (question.Measures.Contains(Measure.FoundedComplaint))
        {
            foreach (var row in await ComplaintQuery(db, question).ToListAsync(cancellationToken))
            {
                Add(Measure.FoundedComplaint, SupervisionMeasures.IsFounded(new JudgedComplaint(row.Result, row.DecidedOn), span), row.OrganId, new ListedCase(row.Code, Text.Of(row.Matter), null, row.DecidedOn));
            }
        }

        if (question.Measures.Contains(Measure.InspectionProblem))
        {
            foreach (var row in await FindingQuery(db, question).ToListAsync(cancellationToken))
            {
                Add(Measure.InspectionProblem, SupervisionMeasures.IsProblem(new JudgedFinding(row.Mark, row.EvaluatedOn), span), row.OrganId, new ListedCase($"{row.Code}/{row.Ordinal:00}", row.Question, null, row.EvaluatedOn));
            }
        }

        return FactTally.Of(question, found);

        DateOnly? By(DateOnly? day) => day <= span.CutOffOn ? day : null;

        void Add(Measure measure, bool counts, long organId, ListedCase one)
        {
            if (counts && question.Measures.Contains(measure))
            {
                found.Add(new FoundCase(organId, measure, one));
            }
        }
    }

    internal static IQueryable<NoticeRow> NoticeQuery(DisclosureDbContext db, FactQuestion asked)
    {
        var (organs, first, last, before) = (asked.OrganIds, asked.Span.From, asked.Span.CutOffOn, asked.Span.From.AddDays(-1));
        return db.SupervisionNotices
            .Where(n => organs.Contains(n.OrganId) && ((n.DueOn >= before && n.DueOn <= last) || (n.Stage == NoticeStage.NotInPlace && n.JudgedOn >= first && n.JudgedOn <= last)))
            .Select(n => new NoticeRow(n.OrganId, n.Number, n.Matter.Substring(0, MaxTitle), n.DueOn, n.AnsweredOn, n.Stage, n.JudgedOn, n.WithdrawnOn));
    }

    internal static IQueryable<ComplaintRow> ComplaintQuery(DisclosureDbContext db, FactQuestion asked)
    {
        var (organs, first, last) = (asked.OrganIds, asked.Span.From, asked.Span.CutOffOn);
        return db.Complaints.Where(c => organs.Contains(c.OrganId) && c.DecidedOn >= first && c.DecidedOn <= last)
            .Select(c => new ComplaintRow(c.OrganId, c.Code, c.Matter, c.Result, c.DecidedOn)); // the unit reads the list: what was complained of would tell who did
    }

    internal static IQueryable<FindingRow> FindingQuery(DisclosureDbContext db, FactQuestion asked)
    {
        var (organs, first, last) = (asked.OrganIds, asked.Span.From, asked.Span.CutOffOn);
        return from inspection in db.Inspections
               from sheet in inspection.Sheets
               where organs.Contains(sheet.OrganId) && sheet.EvaluatedOn >= first && sheet.EvaluatedOn <= last
               from line in inspection.Lines
               where line.OrganId == sheet.OrganId && (line.Mark == InspectionReply.No || line.Mark == InspectionReply.Partly)
               from question in inspection.Questions
               where question.Ordinal == line.Ordinal
               select new FindingRow(sheet.OrganId, inspection.Code, line.Ordinal, question.Text.Substring(0, MaxTitle), line.Mark, sheet.EvaluatedOn);
    }

    internal sealed record NoticeRow(long OrganId, string Number, string Title, DateOnly? DueOn, DateOnly? AnsweredOn, NoticeStage Stage, DateOnly? JudgedOn, DateOnly? WithdrawnOn)
    {
        public JudgedNotice Judged => new(DueOn, AnsweredOn, Stage, JudgedOn, WithdrawnOn);
    }

    internal sealed record ComplaintRow(long OrganId, string Code, ComplaintMatter Matter, ComplaintResult? Result, DateOnly? DecidedOn);

    internal sealed record FindingRow(long OrganId, string Code, int Ordinal, string Question, InspectionReply? Mark, DateOnly? EvaluatedOn);
}
