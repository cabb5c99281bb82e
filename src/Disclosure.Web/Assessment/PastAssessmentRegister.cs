using System.Globalization;
using Disclosure.Domain.Assessment;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Assessment;

/// <summary>上年度考核: what its list of rectifications still leaves open.</summary>
internal sealed class PastAssessmentRegister : IMeasureRegister
{
    public FactRegister Register => FactRegister.Assessment;

    public async Task<IReadOnlyList<UnitFact>> ReadAsync(DisclosureDbContext db, FactQuestion question, CancellationToken cancellationToken)
    {
        var rows = await Query(db, question).ToListAsync(cancellationToken);
        return FactTally.Of(question, rows.Where(row => SupervisionMeasures.IsOpenRectification(row.Until, row.DoneOn, question.Span)).Select(row => new FoundCase(
            row.OrganId, Measure.OpenRectification, new ListedCase(string.Create(CultureInfo.InvariantCulture, $"{question.Span.Year - 1}-{row.Ordinal:00}"), $"{row.Code} {row.Name}", row.Until))));
    }

    internal static IQueryable<ItemRow> Query(DisclosureDbContext db, FactQuestion asked)
    {
        var (organs, year, last) = (asked.OrganIds, asked.Span.Year - 1, asked.Span.CutOffOn);
        return from round in db.AssessmentRounds
               where round.Year == year
               join unit in db.UnitAssessments on round.Id equals unit.RoundId
               where organs.Contains(unit.OrganId)
               from item in unit.Rectifications
               where item.Until <= last && (item.DoneOn == null || item.DoneOn > last)
               select new ItemRow(unit.OrganId, item.Ordinal, item.IndicatorCode, item.IndicatorName, item.Until, item.DoneOn);
    }

    internal sealed record ItemRow(long OrganId, int Ordinal, string Code, string Name, DateOnly Until, DateOnly? DoneOn);
}
