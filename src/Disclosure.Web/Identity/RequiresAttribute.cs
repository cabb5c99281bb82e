using Microsoft.AspNetCore.Authorization;

namespace Disclosure.Web.Identity;

/// <summary>Demands a permission of a page or endpoint: <c>[Requires(Permission.ViewCases)]</c>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class RequiresAttribute(Permission permission) : AuthorizeAttribute(permission.ToString())
{
    public Permission Permission { get; } = permission;
}
