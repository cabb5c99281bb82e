using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Documents;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace Disclosure.Web.Replies;

/// <summary>文书模板: download a form, edit it in Word, upload the new version.</summary>
public sealed partial class TemplatesPage
{
    private ILookup<LetterKind, TemplateItem>? _templates;
    private TemplateForm? _upload;
    private bool _isAll;

    [Inject]
    private TemplateList List { get; init; } = null!;

    [Inject]
    private UploadTemplate Upload { get; init; } = null!;

    [Inject]
    private SwitchTemplate Switch { get; init; } = null!;

    [Inject]
    private CurrentActor Current { get; init; } = null!;

    [Inject]
    private Announcer Announcer { get; init; } = null!;

    protected override async Task OnInitializedAsync()
    {
        _isAll = (await Current.DemandAsync(Permission.ManageTemplates)).ReachesAll;
        _templates = await List.ReadAsync();
    }

    private static string SwitchWord(TemplateItem version) => version.IsActive ? RepliesTexts.Template_SwitchOff : RepliesTexts.Template_SwitchOn;

    private void Open(LetterForm form) => _upload = new TemplateForm { Kind = form.Kind };

    private void Close() => _upload = null;

    private async Task ChooseAsync(InputFileChangeEventArgs chosen)
    {
        if (_upload is not { } upload)
        {
            return;
        }

        upload.FileName = chosen.File.Name;
        if (chosen.File.Size > TemplateCheck.MaxSize)
        {
            throw new RuleViolationException(Rule.TemplateTooLarge, null, TemplateCheck.MaxSize / 1024);
        }

        await using var stream = chosen.File.OpenReadStream(TemplateCheck.MaxSize);
        using var content = new MemoryStream();
        await stream.CopyToAsync(content);
        upload.Content = content.ToArray();
    }

    private async Task UploadAsync()
    {
        await Upload.RunAsync(_upload!);
        _templates = await List.ReadAsync();
        Announcer.Done(RepliesTexts.Template_Done);
    }

    private async Task SwitchAsync(TemplateItem version)
    {
        await Switch.RunAsync(version.Id!.Value, version.Version, !version.IsActive, Guid.NewGuid());
        _templates = await List.ReadAsync();
    }
}
