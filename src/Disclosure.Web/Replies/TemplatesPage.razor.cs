using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Documents;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Disclosure.Web.Replies;

/// <summary>文书模板: download a form, edit it in Word, upload the new version.</summary>
public sealed partial class TemplatesPage
{
    private ILookup<LetterKind, TemplateItem>? _templates;
    private TemplateForm? _upload;
    private ElementReference _file;
    private bool _isAll;

    [Inject]
    private TemplateList List { get; init; } = null!;

    [Inject]
    private IValidator<TemplateForm> Validator { get; init; } = null!;

    [Inject]
    private IJSRuntime Js { get; init; } = null!;

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

    private static string TooLarge => Text.Of(new RuleViolationException(TemplateRule.TemplateTooLarge, null, TemplateCheck.MaxSize / 1024));

    private static string SwitchWord(TemplateItem version) => version.IsActive ? RepliesTexts.Template_SwitchOff : RepliesTexts.Template_SwitchOn;

    private static (string Title, IEnumerable<LetterField> Fields)[] TagsOf(LetterForm form) =>
        [(RepliesTexts.Template_Tags, form.Fields.Order()), (RepliesTexts.Template_TagsMay, form.May.Except(form.Fields).Order())];

    private void Open(LetterForm form) => _upload = new TemplateForm { Kind = form.Kind };

    private void Close() => _upload = null;

    private async Task UploadAsync()
    {
        var upload = _upload!;
        await Validator.ValidateAndThrowAsync(upload);
        if (await Js.InvokeAsync<string?>("disclosureFiles.post", _file, TemplateUpload.Href(upload), TooLarge, TemplateCheck.MaxSize, RepliesTexts.Template_Failed, RepliesTexts.Template_FileMissing) is { Length: > 0 } refusal)
        {
            throw new ValidationException([new ValidationFailure("Content", refusal)]);
        }

        _templates = await List.ReadAsync();
        Announcer.Done(RepliesTexts.Template_Done);
    }

    private async Task SwitchAsync(TemplateItem version)
    {
        await Switch.RunAsync(version.Id!.Value, version.Version, !version.IsActive, Guid.NewGuid());
        _templates = await List.ReadAsync();
    }
}
