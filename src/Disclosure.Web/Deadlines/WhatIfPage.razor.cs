using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Web.Data;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace Disclosure.Web.Deadlines;

/// <summary>期限试算: what the due date would be. Nothing is stored; the address is the whole question.</summary>
public sealed partial class WhatIfPage : IDisposable
{
    /// <summary>Its address.</summary>
    public const string Path = "/deadline";

    private WhatIf _question = new();
    private ReplyFacts? _facts;
    private DeadlineTrace? _trace;
    private string? _fault;
    private string? _said;

    [Inject]
    private ReplyClock Clock { get; init; } = null!;

    [Inject]
    private TimeProvider Time { get; init; } = null!;

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    private DateOnly Today => Time.Today();

    private Regulation Applies => _question.Regulation ?? (_question.ReceivedOn is { } day ? Statutes.RegulationFor(day) : Regulation.R2019);

    private string RegulationHint => _question.ReceivedOn is null ? DeadlinesTexts.RegulationHint
        : Text.Format(DeadlinesTexts.RegulationSays, LegalPeriods.Reply(Applies).Days, Text.Of(LegalPeriods.Reply(Applies).Source));

    private string ExtensionHint => Text.Format(DeadlinesTexts.ExtensionHint, LegalPeriods.Reply(Applies).MaxExtension);

    public void Dispose() => Navigation.LocationChanged -= OnMoved;

    protected override void OnInitialized()
    {
        Navigation.LocationChanged += OnMoved;
        Read();
    }

    private void OnMoved(object? sender, LocationChangedEventArgs moved) => _ = InvokeAsync(() =>
    {
        if (Navigation.Uri != _said && new Uri(Navigation.Uri).AbsolutePath == Path)
        {
            Read();
            StateHasChanged();
        }
    });

    private void Read()
    {
        _question = WhatIf.Read(_said = Navigation.Uri);
        Answer();
    }

    /// <summary>Takes what was typed and keeps the address in step, without a step of its own in the history.</summary>
    private void Take(Action change)
    {
        change();
        Answer();
        _said = Navigation.ToAbsoluteUri(_question.Address(Path)).AbsoluteUri;
        if (_said != Navigation.Uri)
        {
            Navigation.NavigateTo(_said, replace: true);
        }
    }

    private void Clear() => Navigation.NavigateTo(Path);

    private void Answer()
    {
        (_facts, _trace, _fault) = (null, null, null);
        try
        {
            _facts = _question.Facts();
            _trace = _facts is null ? null : Clock.Trace(_facts, Until(_facts));
        }
        catch (FormatException)
        {
            _fault = Text.Format(DeadlinesTexts.ExtensionUnreadable, _question.Extension);
        }
        catch (RuleViolationException violation)
        {
            _fault = Text.Of(violation);
        }
    }

    /// <summary>While no due date stands the days run to today, or to what the due date would have been.</summary>
    private DateOnly? Until(ReplyFacts facts) => Clock.Read(facts) is { Final: null, UnpausedDueOn: { } unpaused } ? (unpaused > Today ? unpaused : Today) : null;
}
