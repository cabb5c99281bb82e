using Disclosure.Domain.Organs;
using Disclosure.Web.Documents;

namespace Disclosure.Web.Organs;

/// <summary>单位台账: its columns and words.</summary>
internal static class OrganLedger
{
    public static readonly LedgerColumn
        Code = new("单位代码", true), Name = new("单位名称", true), Kind = new("类别", true), Parent = new("上级代码"),
        Office = new("公开机构"), Head = new("负责人"), Person = new("联系人"), Phone = new("电话"), Address = new("地址");

    public static readonly LedgerForm Form = new("organs", Code, Name, Kind, Parent, Office, Head, Person, Phone, Address);

    public static readonly LedgerLabels<OrganKind> Kinds = new(
        (OrganKind.CityDepartment, "市直部门"), (OrganKind.CountyArea, "旗县区"), (OrganKind.DevelopmentZone, "开发区"), (OrganKind.DisclosureOffice, "公开办"));
}
