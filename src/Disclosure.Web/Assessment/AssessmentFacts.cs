using Disclosure.Domain.Assessment;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Assessment;

/// <summary>A fact of one unit.</summary>
internal sealed record UnitFact(long OrganId, FrozenFact Fact);

/// <summary>What is asked of a register: which measures, of which units, over which span, with or without the cases behind the counts.</summary>
internal sealed record FactQuestion(AssessedSpan Span, IReadOnlyCollection<long> OrganIds, IReadOnlySet<Measure> Measures, bool WithCases);

/// <summary>A register that measures count in.</summary>
internal interface IMeasureRegister
{
    public FactRegister Register { get; }

    /// <returns>For each unit and each measure asked for one fact, also where it is 0.</returns>
    public Task<IReadOnlyList<UnitFact>> ReadAsync(DisclosureDbContext db, FactQuestion question, CancellationToken cancellationToken);
}

/// <summary>考核事实: what all registers know of units, as a scheme asks for it. What people enter is not among it.</summary>
internal sealed class AssessmentFacts(IEnumerable<IMeasureRegister> registers)
{
    /// <returns>The facts by unit.</returns>
    public async Task<ILookup<long, FrozenFact>> ReadAsync(
        DisclosureDbContext db, SchemeContent scheme, AssessedSpan span, IReadOnlyCollection<long> organIds, bool withCases, CancellationToken cancellationToken)
    {
        var wanted = scheme.FactKeys.Select(Measures.Find).OfType<MeasureEntry>().ToLookup(entry => entry.Register, entry => entry.Measure);
        var cutOffs = (await CutOffQuery(db, span.Year - 1).ToListAsync(cancellationToken)).ToLookup(last => last.OrganId, last => (DateOnly?)last.CutOffOn);
        var facts = new List<UnitFact>();
        foreach (var units in organIds.GroupBy(id => cutOffs[id].Max())) // as a rule all went through the same round, or none did
        {
            foreach (var register in registers.Where(register => wanted.Contains(register.Register)))
            {
                facts.AddRange(await register.ReadAsync(db, new FactQuestion(span.After(units.Key), [.. units], wanted[register.Register].ToHashSet(), withCases), cancellationToken));
            }
        }

        return facts.ToLookup(fact => fact.OrganId, fact => fact.Fact);
    }

    /// <summary>Up to which day the facts of a year were frozen, by unit.</summary>
    internal static IQueryable<UnitCutOff> CutOffQuery(DisclosureDbContext db, int year) =>
        from round in db.AssessmentRounds
        where round.Year == year && round.FrozenOn != null
        join unit in db.UnitAssessments on round.Id equals unit.RoundId
        select new UnitCutOff(unit.OrganId, round.CutOffOn);

    internal sealed record UnitCutOff(long OrganId, DateOnly CutOffOn);
}
