using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace Disclosure.Web.Identity;

/// <summary>Whatever somebody does on an open page keeps her session; one that has ended is not woken by it.</summary>
internal sealed class CircuitActivity(AuthenticationStateProvider authentication, Sessions sessions) : CircuitHandler
{
    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(Func<CircuitInboundActivityContext, Task> next) => async context =>
    {
        sessions.Touch((await authentication.GetAuthenticationStateAsync()).User);
        await next(context);
    };
}
