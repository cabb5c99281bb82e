using Disclosure.Web.Identity;
using Disclosure.Web.Replies;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Supervision;

/// <summary>通报详情: figures and ranking unit by unit, the cases behind each figure while it is a draft, the named cases and the texts.</summary>
public sealed partial class BulletinPage
{
    /// <summary>The address of the list.</summary>
    public const string Home = "/supervision/bulletins";

    private BulletinFile? _file;
    private WriteBulletinForm? _form;
    private Behind? _behind;
    private bool _isMissing, _issuing, _dropping;
    private string? _known;

    /// <summary>编号.</summary>
    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private BulletinFiles Files { get; init; } = null!;

    [Inject]
    private WriteBulletin WriteUseCase { get; init; } = null!;

    [Inject]
    private IssueBulletin IssueUseCase { get; init; } = null!;

    [Inject]
    private DropBulletin DropUseCase { get; init; } = null!;

    [Inject]
    private Announcer Announcer { get; init; } = null!;

    /// <summary>The address of a bulletin.</summary>
    public static string Href(string code) => $"{Home}/{Uri.EscapeDataString(code)}";

    protected override async Task OnParametersSetAsync()
    {
        if (_known != Code)
        {
            _known = Code;
            await LoadAsync();
        }
    }

    private static string SubtitleOf(BulletinFile file) => string.Join('·', new[]
    {
        Text.Of(file.Bulletin.Stage), file.Bulletin.IssueNumber is { } number ? Text.Format(SupervisionTexts.Bulletins_IssueOf, file.Bulletin.LastOn.Year, number) : null,
        Text.Format(SupervisionTexts.Bulletin_DraftedBy, file.Names.Say(file.Bulletin.DraftedBy)), file.Bulletin.IssuedBy is { } by ? Text.Format(SupervisionTexts.Bulletin_IssuedBy, file.Names.Say(by), file.Bulletin.IssuedOn) : null,
        file.TemplateVersion is { } template ? $"{RepliesTexts.Templates_Title} {Text.Format(RepliesTexts.Template_Version, template)}" : null,
    }.OfType<string>());

    private async Task LoadAsync()
    {
        _file = await Files.FindAsync(Code);
        _isMissing = _file is null;
    }

    private void Write()
    {
        var bulletin = _file!.Bulletin;
        _form = new WriteBulletinForm
        {
            Code = Code,
            Version = bulletin.Version,
            Problems = bulletin.Problems,
            Demands = bulletin.Demands,
            Opening = bulletin.Opening.Length > 0 ? bulletin.Opening : BulletinDocument.OpeningOf(bulletin.Kind, _file.Total),
        };
    }

    private Task WriteAsync() => DoneAsync(() => WriteUseCase.RunAsync(_form!), SupervisionTexts.Bulletin_Saved);

    private Task IssueAsync() => DoneAsync(() => IssueUseCase.RunAsync(new IssueBulletinForm { Code = Code, Version = _file!.Bulletin.Version }), SupervisionTexts.Bulletin_Issued);

    private Task DropAsync() => DoneAsync(() => DropUseCase.RunAsync(new DropBulletinForm { Code = Code, Version = _file!.Bulletin.Version }), SupervisionTexts.Bulletin_Dropped);

    private async Task DoneAsync(Func<Task<string>> act, string said)
    {
        await act();
        await LoadAsync();
        Announcer.Done(said);
        StateHasChanged();
    }

    private async Task LookAsync((long OrganId, BulletinColumn Column) figure)
    {
        var (cases, disputes) = await Files.BehindAsync(_file!.Bulletin, figure.Column, figure.OrganId);
        _behind = new Behind($"{_file.NameOf(figure.OrganId)}·{Text.Of(figure.Column)}", cases, disputes);
    }

    private sealed record Behind(string Title, IReadOnlyList<BulletinRow> Cases, IReadOnlyList<string> Disputes);
}
