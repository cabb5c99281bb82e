using System.Globalization;
using System.Reflection;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Disputes;

/// <summary>
/// The dialog of one act. Its form carries the dispute as it stood when the dialog was opened: a second click is the same command, and what
/// somebody else changed meanwhile is refused, loaded again, and nothing typed is lost.
/// </summary>
public sealed partial class DisputeActDialog
{
    private DisputeActEntry _entry = null!;
    private DisputeForm _form = null!;
    private IReadOnlyList<LikelyCase> _likely = [];

    [Parameter, EditorRequired]
    public required DisputeFile File { get; set; }

    [Parameter, EditorRequired]
    public required DisputeActKind Kind { get; set; }

    /// <summary>Which one of several it is about: the number of a hearing, a piece or an order, or of an application.</summary>
    [Parameter]
    public string? About { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    /// <summary>Hands over the number of the dispute that was acted on or opened.</summary>
    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    /// <summary>Loads the dispute again, after somebody else changed it, and hands it over.</summary>
    [Parameter]
    public Func<Task<DisputeFile?>>? OnReload { get; set; }

    [Inject]
    private ActRunner Runner { get; init; } = null!;

    [Inject]
    private DisputeLinks Links { get; init; } = null!;

    protected override async Task OnInitializedAsync()
    {
        _entry = DisputeActs.Of(Kind);
        _form = _entry.NewForm(File.Dispute, File.Today);
        Prefill();
        if (Kind is DisputeActKind.LinkDispute)
        {
            _likely = await Links.LikelyAsync(File);
        }
    }

    /// <summary>The one thing to choose from is chosen.</summary>
    private void Prefill()
    {
        foreach (var (property, field) in _entry.Fields)
        {
            if (ChoicesOf(property, field) is [var first, ..] choices && field is PartFieldAttribute part)
            {
                var chosen = choices.FirstOrDefault(option => option.Value == About) ?? (part.Choice is DisputeChoice.Handler ? null : first);
                property.SetValue(_form, property.PropertyType == typeof(string) ? chosen?.Value ?? "" : int.Parse(chosen!.Value, CultureInfo.InvariantCulture));
            }
        }

        if (_form is ListEvidenceForm evidence)
        {
            evidence.EvidenceKind = EvidenceKind.Document; // nearly all of it is paper
        }
        else if (_form is NextInstanceForm next && File.Dispute.Facts.Kind is DisputeKind.Lawsuit && Kind is not DisputeActKind.FileAppeal)
        {
            next.Body = File.Dispute.Facts.Body;
        }
    }

    private IReadOnlyList<FieldOption>? ChoicesOf(PropertyInfo property, FieldAttribute field) =>
        field is PartFieldAttribute part ? DisputeOptions.Of(File, part.Choice)
        : property.Name == nameof(ConcludeDisputeForm.Result) ? ResultOptions(File.Dispute)
        : property.Name == nameof(ReceiveOrderForm.OrderKind) ? LaterOrders
        : null;

    /// <summary>The orders that come apart from a result.</summary>
    internal static IReadOnlyList<FieldOption> LaterOrders =>
        FieldOption.Of(Enum.GetValues<ObligationKind>().Where(kind => !DisputeOrder.ComesWithResult(kind)));

    /// <summary>The results by which such a proceeding may end.</summary>
    internal static IReadOnlyList<FieldOption> ResultOptions(Dispute dispute) =>
        FieldOption.Of(Enum.GetValues<DisputeResult>().Where(result => DisputeResults.MayEnd(dispute.Facts.Kind, dispute.Facts.Instance, result)));

    private void Take(string number) => ((LinkDisputeForm)_form).Other = number;

    private async Task ActAsync()
    {
        string number;
        try
        {
            number = await Runner.RunAsync(_entry, _form);
        }
        catch (RuleViolationException refusal) when (DisputeRefusals.FieldOf(refusal, _form) is { } field)
        {
            throw DisputeRefusals.At(field, refusal);
        }

        await OnDone.InvokeAsync(number);
    }

    private async Task<bool> ReloadAsync()
    {
        if (OnReload is null || await OnReload() is not { } present)
        {
            return false;
        }

        _form.Version = present.Dispute.Version;
        return true;
    }
}
