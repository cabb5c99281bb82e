using static Disclosure.Domain.Law.Statutes;
using static Disclosure.Domain.Law.WithholdingGround;

namespace Disclosure.Domain.Law;

/// <summary>The withholding grounds of both regulations, a line each.</summary>
public static class Grounds
{
    /// <summary>Every ground of every regulation.</summary>
    public static readonly IReadOnlyList<GroundRule> All =
    [
        new(StateSecret, Regulation.R2008, R2008(14)),
        new(CommercialSecret, Regulation.R2008, R2008(14)),
        new(PersonalPrivacy, Regulation.R2008, R2008(14)),
        new(ThreeSafetyOneStability, Regulation.R2008, R2008(8)),
        new(NotGovernmentInformation, Regulation.R2008, R2008(2)),
        new(OtherByLaw, Regulation.R2008, R2008(21, 0, 2)),

        new(StateSecret, Regulation.R2019, R2019(14)),
        new(ProhibitedByLaw, Regulation.R2019, R2019(14)),
        new(ThreeSafetyOneStability, Regulation.R2019, R2019(14)),
        new(ThirdPartyRights, Regulation.R2019, R2019(15)),
        new(InternalAffairs, Regulation.R2019, R2019(16, 1)),
        new(ProcessInformation, Regulation.R2019, R2019(16, 2)),
        new(EnforcementFile, Regulation.R2019, R2019(16, 2)),
    ];

    /// <summary>The grounds that a regulation knows, in their order.</summary>
    public static IEnumerable<GroundRule> Of(Regulation regulation) => All.Where(rule => rule.Regulation == regulation);

    /// <summary>The rule of a ground, or null where the regulation does not know it.</summary>
    public static GroundRule? Find(Regulation regulation, WithholdingGround ground) =>
        All.FirstOrDefault(rule => rule.Regulation == regulation && rule.Ground == ground);
}
