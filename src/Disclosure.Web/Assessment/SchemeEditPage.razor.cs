using Disclosure.Domain.Assessment;
using Disclosure.Web.Audit;
using Disclosure.Web.Shell;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Assessment;

/// <summary>修改考核方案: the parts on the left, the one that is being written on the right, every problem named while it is typed; kept as a draft until it is saved.</summary>
public sealed partial class SchemeEditPage
{
    private SchemeFile? _file;
    private SchemeDraft? _draft;
    private SchemeReading? _reading;
    private DraftSaver? _saver;
    private DateTime? _restoredAt;
    private Guid _version;
    private string _at = SchemeDraft.AtBasics;
    private bool _isMissing, _isStale, _busy;
    private long _known;

    [Parameter]
    public long Id { get; set; }

    /// <summary>The part that is open.</summary>
    [SupplyParameterFromQuery(Name = "at")]
    private string? At { get; set; }

    [Inject]
    private SchemeFiles Files { get; init; } = null!;

    [Inject]
    private ChangeScheme UseCase { get; init; } = null!;

    [Inject]
    private Drafts Drafts { get; init; } = null!;

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    [Inject]
    private Announcer Announcer { get; init; } = null!;

    private string DraftName => $"scheme-{Id}";

    private IndicatorPart? Part => _draft!.AllIndicators.FirstOrDefault(part => part.Key == _at);

    protected override async Task OnParametersSetAsync()
    {
        if (_known != Id)
        {
            _known = Id;
            await LoadAsync(mayRestore: true);
        }

        _at = At is SchemeDraft.AtLines or SchemeDraft.AtGrades || _draft?.AllIndicators.Any(part => part.Key == At) is true ? At! : SchemeDraft.AtBasics;
    }

    private async Task LoadAsync(bool mayRestore)
    {
        _file = await Files.FindAsync(Id);
        _isMissing = _file is not { MayChange: true };
        if (_isMissing)
        {
            return;
        }

        var kept = mayRestore ? await Drafts.FindAsync<KeptScheme>(DraftName) : null;
        (_draft, _version, _restoredAt) = kept is { Content: var content, SavedAt: var at }
            ? (content.Draft, content.Version, at)
            : (SchemeDraft.Of(_file!.Content), _file.Scheme.Version, (DateTime?)null);
        (_reading, _isStale) = (_draft.Read(), false);
    }

    private void Changed()
    {
        _reading = _draft!.Read();
        _saver?.Touch();
        StateHasChanged();
    }

    private void Open(string at)
    {
        Changed();
        Navigation.NavigateTo(AssessmentAddress.Edit(Id, at));
    }

    private void AddTop()
    {
        var part = _draft!.Named(new IndicatorPart { Code = SchemeCodes.NextTop(_draft) });
        _draft.Indicators.Add(part);
        Open(part.Key);
    }

    private async Task SaveAsync()
    {
        _busy = true;
        if (await TryAsync(SaveOnceAsync))
        {
            Announcer.Done(_reading!.Problems.Count == 0 ? AssessmentTexts.Edit_Saved : Text.Format(AssessmentTexts.Edit_SavedWith, _reading.Problems.Count));
        }

        _busy = false;
    }

    private async Task SaveOnceAsync()
    {
        if (!_reading!.IsReadable)
        {
            throw new ValidationException([.. _reading.Problems.Where(problem => problem.IsUnreadable).Select(problem => new ValidationFailure(FieldNames.Of(problem), problem.Message))]);
        }

        try
        {
            await UseCase.RunAsync(new ChangeSchemeForm { SchemeId = Id, Version = _version, Json = SchemeJson.Write(_reading.Content) });
        }
        catch (StaleFormException)
        {
            _isStale = true;
            throw;
        }

        await (_saver?.RemoveAsync() ?? Task.CompletedTask);
        _file = await Files.FindAsync(Id);
        (_version, _restoredAt, _isStale) = (_file!.Scheme.Version, null, false);
    }

    private async Task ForgetAsync()
    {
        await (_saver?.RemoveAsync() ?? Task.CompletedTask);
        await LoadAsync(mayRestore: false);
        _at = SchemeDraft.AtBasics;
    }
}

/// <summary>What is kept of a scheme that is being written, with the version it began from.</summary>
internal sealed record KeptScheme(Guid Version, SchemeDraft Draft);
