using Disclosure.Domain.Organs;
using Disclosure.Web.Data;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Organs;

/// <summary>One organ: what it is, and how to reach its disclosure office, now and before.</summary>
public sealed partial class OrganPage
{
    private OrganView? _organ;
    private ChangeOrganForm _form = new();
    private OrganContactForm _contact = new();
    private IReadOnlyList<OrganItem> _organs = [];
    private bool _isRead, _changing, _setting;
    private string? _done;

    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private OrganRecord Record { get; init; } = null!;

    [Inject]
    private OrganDirectory Directory { get; init; } = null!;

    [Inject]
    private ChangeOrgan Change { get; init; } = null!;

    [Inject]
    private SetOrganContact SetContact { get; init; } = null!;

    [Inject]
    private TimeProvider Time { get; init; } = null!;

    private DateOnly Today => Time.Today();

    private OrganContact? Present => _organ!.ContactOn(Today);

    private string Subtitle => Text.Of(_organ!.Kind) + (_organ.ValidUntil is { } last && last < Today ? Text.Format(OrgansTexts.EndedOn, last) : "");

    internal static string AddressOf(string code) => "/organs/" + Uri.EscapeDataString(code);

    internal static string Known(string? text) => string.IsNullOrEmpty(text) ? "–" : text;

    internal static string SpanOf(DateOnly from, DateOnly? until) =>
        until is { } last ? Text.Format(OrgansTexts.FromUntil, from, last) : Text.Format(OrgansTexts.Since, from);

    protected override Task OnParametersSetAsync() => ReadAsync();

    private async Task ReadAsync()
    {
        _organ = await Record.FindAsync(Code);
        _isRead = true;
    }

    private async Task OpenChangeAsync()
    {
        _organs = await Directory.AllAsync();
        _form = new ChangeOrganForm
        {
            Code = _organ!.Code,
            Version = _organ.Version,
            Name = _organ.Name,
            Kind = _organ.Kind,
            ParentCode = _organ.Parent?.Code ?? "",
            ValidUntil = _organ.ValidUntil,
            Mark = _organ.Mark ?? "",
        };
        (_changing, _done) = (true, null);
    }

    private void OpenContact()
    {
        var last = Present;
        _contact = new OrganContactForm
        {
            Code = _organ!.Code,
            Version = _organ.Version,
            ValidFrom = Today,
            OfficeName = last?.OfficeName ?? "",
            Head = last?.Head ?? "",
            Person = last?.Person ?? "",
            Phone = last?.Phone ?? "",
            Address = last?.Address ?? "",
        };
        (_setting, _done) = (true, null);
    }

    private async Task ChangeAsync()
    {
        await Change.RunAsync(_form);
        await ReadAsync();
        _done = OrgansTexts.Changed;
    }

    private async Task RemediesSetAsync()
    {
        await ReadAsync();
        _done = OrgansTexts.Changed;
    }

    private async Task SetContactAsync()
    {
        await SetContact.RunAsync(_contact);
        await ReadAsync();
        _done = OrgansTexts.Changed;
    }
}
