using Disclosure.Domain.Assessment;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Data;
using Disclosure.Web.Reporting;

namespace Disclosure.Web.Assessment;

/// <summary>统计报送: the checks of a unit's form of the year that fail. A warning asks for a remark, it is no error.</summary>
internal sealed class ReportRegister(TimeProvider time) : IMeasureRegister
{
    public FactRegister Register => FactRegister.Reporting;

    public async Task<IReadOnlyList<UnitFact>> ReadAsync(DisclosureDbContext db, FactQuestion question, CancellationToken cancellationToken)
    {
        var forms = await UnitForms.ReadAsync(db, question.Span.Year, time.Today().Year, question.OrganIds, cancellationToken);
        return FactTally.Of(question, from unit in forms
                                      from check in unit.Value.Checks
                                      where check is { Level: CheckLevel.Error, Holds: false }
                                      select new FoundCase(unit.Key, Measure.ReportArithmeticError, new ListedCase(check.Id, check.Detail)));
    }
}
