using Disclosure.Domain.Law;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Disclosure.Web.Files;

/// <summary>上传: files that need nothing said about them but where they belong.</summary>
public sealed partial class UploadZone : IDisposable
{
    private DotNetObjectReference<UploadZone>? _self;
    private ElementReference _zone;

    /// <summary>Where a file goes; may change while it stands.</summary>
    [Parameter, EditorRequired]
    public required string Href { get; set; }

    /// <summary>What the address is told of the kind of file.</summary>
    [Parameter, EditorRequired]
    public required string Kind { get; set; }

    /// <summary>Raised with what was done.</summary>
    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    [Inject]
    private FilesSettings Settings { get; init; } = null!;

    [Inject]
    private IJSRuntime Js { get; init; } = null!;

    private string TooLarge => Text.Of(new RuleViolationException(FileRule.FileTooLarge, null, Settings.MaxMegabytes));

    /// <summary>The script has handed files over.</summary>
    [JSInvokable]
    public Task FiledAsync(int count) => InvokeAsync(() => OnDone.InvokeAsync(Text.Format(FilesTexts.Filed, count)));

    public void Dispose() => _self?.Dispose();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await Js.InvokeVoidAsync("disclosureFiles.attach", _zone, _self = DotNetObjectReference.Create(this));
        }
    }
}
