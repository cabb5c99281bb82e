namespace Disclosure.Domain.Organs;

/// <summary>单位类别.</summary>
public enum OrganKind
{
    /// <summary>市直部门: a department of the city.</summary>
    CityDepartment,

    /// <summary>旗县区: a banner, county or district.</summary>
    CountyArea,

    /// <summary>开发区: a development zone.</summary>
    DevelopmentZone,

    /// <summary>公开办: the city's disclosure office, which supervises and sums up but is no reporting unit itself.</summary>
    DisclosureOffice,
}
