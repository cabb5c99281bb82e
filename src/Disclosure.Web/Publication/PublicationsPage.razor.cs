using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Domain.Publication;
using Disclosure.Web.Applications;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Publication;

/// <summary>主动公开登记簿. Who opens it: the clerk of a unit when something was made that must be public, and when it is; the city's office to see who is late.</summary>
public sealed partial class PublicationsPage
{
    private PublicationFilter _filter = new();
    private IReadOnlyDictionary<PublicationView, int>? _counts;
    private IReadOnlyList<FieldOption> _choices = [];
    private RegisterPublicationForm? _form;
    private string _ownOrgan = "";
    private bool _mayKeep;

    /// <summary>编号 of a case whose accepted proposal is to be registered.</summary>
    [SupplyParameterFromQuery]
    public string? Proposal { get; set; }

    [Inject]
    private PublicationList List { get; init; } = null!;

    [Inject]
    private PublicationPrefill Prefill { get; init; } = null!;

    [Inject]
    private RegisterPublication UseCase { get; init; } = null!;

    [Inject]
    private OrganDirectory Directory { get; init; } = null!;

    [Inject]
    private CaseLights Lights { get; init; } = null!;

    [Inject]
    private CurrentActor Current { get; init; } = null!;

    [Inject]
    private Announcer Announcer { get; init; } = null!;

    /// <summary>The address that opens the form for an accepted proposal.</summary>
    public static string HrefOfProposal(string number) => $"{PublicationFilter.Home}?proposal={Uri.EscapeDataString(number)}";

    protected override async Task OnInitializedAsync()
    {
        var actor = await Current.DemandAsync(Permission.ViewCases);
        _mayKeep = actor.May(Permission.KeepPublications);
        _choices = actor.ReachesAll ? await Directory.ChoicesAsync(o => o.IsValidOn(Lights.Today)) : [];
        _ownOrgan = actor.ReachesAll ? "" : actor.OrganCode;
        _counts = await List.CountAsync(_filter.Organ);
        if (_mayKeep && Proposal is { Length: > 0 } number)
        {
            Register(await Prefill.FindAsync(number) ?? throw new RuleViolationException(PublicationRule.PublicationProposalUnfit, null, number));
        }
    }

    protected override async Task MovedAsync() => _counts = await List.CountAsync(_filter.Organ);

    protected override void Read() => _filter = PublicationFilter.Read(ListAddress.Read(Navigation.Uri, [], null, false));

    private void Register(ProposedItem? proposed) => _form = new RegisterPublicationForm
    {
        Organ = proposed?.OrganCode ?? _ownOrgan,
        Title = proposed?.Content ?? "",
        MadeOn = proposed?.DecidedOn ?? Lights.Today,
        ProposalOf = proposed?.Number ?? "",
    };

    private (DateOnly On, Article Source)? DueOf(RegisterPublicationForm form) =>
        form.MadeOn is not { } made || made > Lights.Today || made < Lights.Calendar.FirstDay ? null
        : (form.OtherDueOn ?? LegalPeriods.Publication(made).DueOn(made, Lights.Calendar).On, LegalPeriods.Publication(made).Source);

    private async Task RegisterAsync()
    {
        var code = await UseCase.RunAsync(_form!);
        Announcer.Done(Text.Format(PublicationTexts.Registered, code));
        Navigation.NavigateTo(PublicationFilter.Href(code));
    }
}
