namespace Disclosure.Web.Identity;

/// <summary>The right, the reach or the session is missing.</summary>
/// <param name="permission">The permission that is missing; null where the organ is out of reach or the session has ended.</param>
internal sealed class NotAllowedException(Permission? permission) : Exception($"{nameof(NotAllowedException)} {permission}")
{
    public Permission? Permission { get; } = permission;
}
