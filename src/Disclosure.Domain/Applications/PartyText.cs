using static Disclosure.Domain.Applications.ApplicationFact;
using static Disclosure.Domain.Applications.FactText;

namespace Disclosure.Domain.Applications;

/// <summary>Facts about who applies, for whom, and in which form the information is wanted, as text and back.</summary>
internal static class PartyText
{
    public static string Read(ApplicationFacts facts, ApplicationFact fact) => fact switch
    {
        CoApplicants => CoApplicant.Write(facts.CoApplicants),
        AgentName => facts.Agent?.Name ?? "",
        AgentIdNumber => facts.Agent?.IdNumber ?? "",
        PowerOfAttorneyOn => Day(facts.Agent?.PowerOfAttorneyOn),
        IdentityProof => facts.HasIdentityProof?.ToString() ?? "",
        ApplicationFact.ProvisionForm => facts.Provision?.Form?.ToString() ?? "",
        ApplicationFact.ProvisionRoute => facts.Provision?.Route?.ToString() ?? "",
        ProvisionAddress => facts.Provision?.Address ?? "",
        SpecialNeed => facts.SpecialNeed,
        _ => facts.FilledInBy,
    };

    public static ApplicationFacts With(ApplicationFacts facts, ApplicationFact fact, string text)
    {
        var wish = facts.Provision ?? new ProvisionWish();
        return fact switch
        {
            CoApplicants => facts with { CoApplicants = CoApplicant.Read(text) },
            AgentName => facts with { Agent = text.Length == 0 ? null : (facts.Agent ?? new Agent("")) with { Name = text } },
            AgentIdNumber => facts with { Agent = (facts.Agent ?? throw Missing(fact)) with { IdNumber = OrNull(text) } },
            PowerOfAttorneyOn => facts with { Agent = (facts.Agent ?? throw Missing(fact)) with { PowerOfAttorneyOn = DayOrNull(text) } },
            IdentityProof => facts with { HasIdentityProof = text.Length == 0 ? null : bool.Parse(text) },
            ApplicationFact.ProvisionForm => facts with { Provision = Some(wish with { Form = MemberOrNull<ProvisionForm>(text) }) },
            ApplicationFact.ProvisionRoute => facts with { Provision = Some(wish with { Route = MemberOrNull<ProvisionRoute>(text) }) },
            ProvisionAddress => facts with { Provision = Some(wish with { Address = OrNull(text) }) },
            SpecialNeed => facts with { SpecialNeed = text },
            _ => facts with { FilledInBy = text },
        };
    }

    private static ProvisionWish? Some(ProvisionWish wish) => wish == new ProvisionWish() ? null : wish;
}
