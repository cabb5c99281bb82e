using Disclosure.Domain.Law;
using Disclosure.Web.Files;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Disclosure.Web.Supervision;

/// <summary>整改佐证: uploads go beside the circuit, like every other file.</summary>
public sealed partial class NoticeProofs : IDisposable
{
    private DotNetObjectReference<NoticeProofs>? _self;
    private ElementReference _zone;
    private bool _attached;

    [Parameter, EditorRequired]
    public required NoticeFile File { get; set; }

    /// <summary>Says what was done and loads the notice again.</summary>
    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    [Inject]
    private FilesSettings Settings { get; init; } = null!;

    [Inject]
    private IJSRuntime Js { get; init; } = null!;

    private string TooLarge => Text.Of(new RuleViolationException(Rule.FileTooLarge, null, Settings.MaxMegabytes));

    /// <summary>The script has handed files over.</summary>
    [JSInvokable]
    public Task FiledAsync(int count) => InvokeAsync(() => OnDone.InvokeAsync(Text.Format(FilesTexts.Filed, count)));

    public void Dispose() => _self?.Dispose();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (File.MayAddProof && !_attached)
        {
            _attached = true;
            await Js.InvokeVoidAsync("disclosureFiles.attach", _zone, _self ??= DotNetObjectReference.Create(this));
        }
        else if (!File.MayAddProof)
        {
            _attached = false;
        }
    }
}
