using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Disclosure.Web.Applications;

/// <summary>登记申请: the form in the order of the paper, by keyboard alone, with the due date beside it while it is typed.</summary>
public sealed partial class RegisterPage
{
    private readonly TypedDays _days = new();
    private readonly FormProblems _problems = new();
    private RegistrationDesk? _desk;
    private RegistrationForm _form = new();
    private RegistrationForm? _discarded;
    private RegisterPreview _preview = new();
    private DraftSaver? _draft;
    private (string? Number, DateOnly? Due) _registered;
    private DateTime? _restoredAt;
    private string? _focus;
    private bool _busy, _given;

    [Inject]
    private RegistrationDesks Desks { get; init; } = null!;

    [Inject]
    private RegistrationCheck Check { get; init; } = null!;

    [Inject]
    private RegisterApplication Register { get; init; } = null!;

    [Inject]
    private NavigationManager Addresses { get; init; } = null!;

    [Inject]
    private IJSRuntime Js { get; init; } = null!;

    private IReadOnlyList<FieldProblem> Found => Check.Of(_form, _desk is { Organs.Count: > 0 }, _days.Unreadable);

    protected override async Task OnInitializedAsync()
    {
        _desk = await Desks.OpenAsync();
        _restoredAt = _desk.SavedAt;
        Start(_desk.Form ?? new RegistrationForm());
        _focus = RegisterReceipt.IdOf(_form.Channel);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_focus is { } id)
        {
            _focus = null;
            await Js.InvokeVoidAsync("disclosure.focus", id);
        }
    }

    private void Start(RegistrationForm form)
    {
        if (_desk is { Organs.Count: 0 })
        {
            form.OrganId = null; // left over from a time when she acted for all
        }

        (_form, _preview, _given, Problem) = (form, Check.Preview(form), form.ReceivedOn is not null, null);
        _problems.Clear();
    }

    private void Change()
    {
        (_preview, _discarded) = (Check.Preview(_form), null);
        _problems.Update(Found);
        _draft?.Touch();
    }

    private void Leave(string field)
    {
        _problems.Leave(field);
        _problems.Update(Found);
    }

    private async Task SubmitAsync(bool next)
    {
        if (_busy || _desk is null)
        {
            return;
        }

        if (_problems.Refuse(Found))
        {
            _focus = _problems.Summary!.Fields[0].Name;
            return;
        }

        _busy = true;
        await TryAsync(() => RegisterAsync(next));
        _busy = false;
    }

    private async Task RegisterAsync(bool next)
    {
        if (await Desks.RegisteredAsAsync(_form.CommandId) is { } before)
        {
            _form.CommandId = Guid.NewGuid();
            Problem = new Problem(Text.Format(ApplicationsTexts.RegisterElsewhere, before), ApplicationsTexts.RegisterElsewhereToDo);
            return;
        }

        var number = await Register.RunAsync(_form);
        await _draft!.RemoveAsync();
        if (!next)
        {
            Addresses.NavigateTo($"/applications/{Uri.EscapeDataString(number)}");
            return;
        }

        (_registered, _restoredAt) = ((number, _preview.Due?.On), null);
        Start(new RegistrationForm { Channel = _form.Channel, NetworkChannel = _form.NetworkChannel, OrganId = _form.OrganId });
        _focus = nameof(_form.ArrivedOn);
    }
}
