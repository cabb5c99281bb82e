using Microsoft.AspNetCore.Authorization;

namespace Disclosure.Web.Identity;

/// <summary>Whoever has to choose a new password reaches nothing else: no page, no download, no circuit.</summary>
internal sealed class PasswordGate(RequestDelegate next)
{
    public const string PasswordPath = "/password";

    public Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<SessionFeature>()?.State is not SessionState.PasswordDue || IsOpen(context))
        {
            return next(context);
        }

        if (context.Request.OpensPage())
        {
            context.Response.Redirect(PasswordPath);
        }
        else
        {
            context.RefuseWith(StatusCodes.Status403Forbidden);
        }

        return Task.CompletedTask;
    }

    private static bool IsOpen(HttpContext context) =>
        context.Request.Path.Equals(PasswordPath, StringComparison.OrdinalIgnoreCase)
        || context.Request.Path.Equals(IdentitySlice.SignOutPath, StringComparison.OrdinalIgnoreCase)
        || context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null;
}
