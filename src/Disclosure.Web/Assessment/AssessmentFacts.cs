using Disclosure.Domain.Assessment;
using Disclosure.Web.Data;

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
        var facts = new List<UnitFact>();
        foreach (var register in registers.Where(register => wanted.Contains(register.Register)))
        {
            facts.AddRange(await register.ReadAsync(db, new FactQuestion(span, organIds, wanted[register.Register].ToHashSet(), withCases), cancellationToken));
        }

        return facts.ToLookup(fact => fact.OrganId, fact => fact.Fact);
    }
}
