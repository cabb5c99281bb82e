using System.Globalization;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Replies;
using Disclosure.Web.Data;
using Disclosure.Web.Files;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;

namespace Disclosure.Web.Dashboard;

/// <summary>附件 of a case: list, upload beside the circuit, removal with a reason.</summary>
public sealed partial class CaseAttachmentsCard : IDisposable
{
    private DotNetObjectReference<CaseAttachmentsCard>? _self;
    private ElementReference _zone;
    private CaseAttachments? _list;
    private CaseFile? _known;
    private Attachment? _removing;
    private bool _attached;

    [Parameter, EditorRequired]
    public required CaseFile File { get; set; }

    /// <summary>Says what was done and loads the case again.</summary>
    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    [Parameter]
    public Func<Task<CaseFile?>>? OnReload { get; set; }

    [Inject]
    private AttachmentList List { get; init; } = null!;

    [Inject]
    private FilesSettings Settings { get; init; } = null!;

    [Inject]
    private IJSRuntime Js { get; init; } = null!;

    private IReadOnlyList<Attachment> Files => _list?.Files ?? [];

    private IReadOnlyDictionary<string, string> Names => _list!.Names;

    private bool MayAdd => _list is { MayHandle: true } && File.Case is { VoidedOn: null, ArchivedOn: null };

    private AttachmentKind Likely => File.Case.IsOpen ? AttachmentKind.ApplicationPaper : AttachmentKind.ProofOfService;

    private string TooLarge => Text.Of(new Domain.Law.RuleViolationException(FileRule.FileTooLarge, null, Settings.MaxMegabytes));

    /// <summary>The script has handed files over.</summary>
    [JSInvokable]
    public Task FiledAsync(int count) => InvokeAsync(() => OnDone.InvokeAsync(Text.Format(FilesTexts.Filed, count)));

    public void Dispose() => _self?.Dispose();

    protected override async Task OnParametersSetAsync()
    {
        if (!ReferenceEquals(_known, File))
        {
            (_known, _removing) = (File, null);
            _list = await List.ReadAsync(File.Case);
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (MayAdd && !_attached)
        {
            _attached = true;
            await Js.InvokeVoidAsync("disclosureFiles.attach", _zone, _self ??= DotNetObjectReference.Create(this));
        }
        else if (!MayAdd)
        {
            _attached = false;
        }
    }

    private Reply? ReplyOf(Attachment file) => File.Replies.FirstOrDefault(r => r.Id == file.ReplyId);

    private static string NameOf(Reply reply) => reply.DocumentNumber.Length > 0 ? reply.DocumentNumber : Text.Of(reply.Outcome);

    private static string IconOf(Attachment file) => file.Format switch
    {
        FileFormat.Png or FileFormat.Jpeg or FileFormat.Tiff => Icons.Material.Outlined.Image,
        FileFormat.Xlsx => Icons.Material.Outlined.TableChart,
        _ => Icons.Material.Outlined.AttachFile,
    };

    private static string When(DateTime at) => LegalDays.OnOfficeClock(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static string SizeOf(long bytes) => bytes switch
    {
        < 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes} B"),
        < 1024 * 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:0.#} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:0.#} MB"),
    };
}
