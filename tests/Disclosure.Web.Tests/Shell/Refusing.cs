using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Disclosure.Web.Tests.Shell;

/// <summary>A page that the rules refuse to show.</summary>
public sealed class Refusing : ComponentBase
{
    protected override void OnInitialized() => throw new RuleViolationException(ApplicationRule.ExtensionOnlyOnce, Statutes.R2019(33));
}

/// <summary>A page with a bug.</summary>
public sealed class Broken : ComponentBase
{
    protected override void OnInitialized() => throw new InvalidOperationException("inside");
}

/// <summary>A form whose act is refused.</summary>
public sealed class RefusedAct : ShellPage
{
    public string Typed { get; private set; } = "";

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "input");
        builder.AddAttribute(1, "onchange", EventCallback.Factory.Create<ChangeEventArgs>(this, e => Typed = (string)e.Value!));
        builder.CloseElement();
        builder.OpenElement(2, "button");
        builder.AddAttribute(3, "onclick", EventCallback.Factory.Create(this, async () =>
        {
            await Task.Yield();
            throw new RuleViolationException(Rule.ReasonMissing);
        }));
        builder.CloseElement();
        builder.OpenComponent<ProblemNote>(4);
        builder.AddComponentParameter(5, nameof(ProblemNote.Problem), Problem);
        builder.CloseComponent();
    }
}
