using Disclosure.Domain.Organs;

namespace Disclosure.Domain.Assessment;

/// <summary>考核分组: units are ranked among their like.</summary>
public enum AssessmentGroup
{
    /// <summary>市直部门.</summary>
    Departments,

    /// <summary>旗县区和开发区.</summary>
    Areas,
}

/// <summary>Which units belong together.</summary>
public static class AssessmentGroups
{
    /// <summary>The group of a kind of organ; null for the disclosure office, which marks and is not marked.</summary>
    public static AssessmentGroup? Of(OrganKind kind) => kind switch
    {
        OrganKind.CityDepartment => AssessmentGroup.Departments,
        OrganKind.CountyArea or OrganKind.DevelopmentZone => AssessmentGroup.Areas,
        OrganKind.DisclosureOffice => null,
    };
}
