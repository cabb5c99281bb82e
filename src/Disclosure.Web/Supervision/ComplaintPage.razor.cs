using System.Globalization;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Applications;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Supervision;

/// <summary>举报投诉详情: where it stands, by when what is due, who verified it, what was decided and told.</summary>
public sealed partial class ComplaintPage
{
    private ComplaintFile? _file;
    private SupervisionActKind? _act;
    private bool _isMissing;
    private string? _known;

    /// <summary>编号.</summary>
    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private ComplaintFiles Files { get; init; } = null!;

    [Inject]
    private CaseLights Lights { get; init; } = null!;

    [Inject]
    private Announcer Announcer { get; init; } = null!;

    protected override async Task OnParametersSetAsync()
    {
        if (_known != Code)
        {
            (_known, _act) = (Code, null);
            await LoadAsync();
        }
    }

    private static string SubtitleOf(ComplaintFile file) =>
        string.Join('·', Text.Of(file.Complaint.Matter), Text.Format(SupervisionTexts.Complaint_ReceivedBy, file.Complaint.ReceivedOn, file.Complaint.Channel));

    private static string? NoteOf(SupervisionActKind kind) => SupervisionTexts.ResourceManager.GetString($"ActNote_{kind}", CultureInfo.CurrentUICulture);

    /// <summary>A finding waits for the second person: to find it once more is no step forward, neither for her nor for whoever found it.</summary>
    private static SupervisionActKind? PrimaryOf(ComplaintFile file) => file.Complaint.Stage is not ComplaintStage.Verifying ? SupervisionActs.NextOf(file.Acts)
        : file.Acts.Contains(SupervisionActKind.ConfirmComplaint) ? SupervisionActKind.ConfirmComplaint : null;

    private static string NextOf(Complaint complaint) => complaint.Stage switch
    {
        ComplaintStage.Registered => Text.Of(SupervisionActKind.VerifyComplaint),
        ComplaintStage.Verifying => Text.Of(SupervisionActKind.ConfirmComplaint),
        ComplaintStage.Accepted => Text.Of(SupervisionActKind.DecideComplaint),
        ComplaintStage.NotAccepted or ComplaintStage.Decided => Text.Of(SupervisionActKind.AnswerComplaint),
        ComplaintStage.Closed or ComplaintStage.Withdrawn => SupervisionTexts.Next_Nothing,
    };

    private static IEnumerable<(string Title, string Text)> Parts(Complaint complaint) =>
        new (string Title, string? Text)[]
        {
            (complaint.IsAcceptable ? SupervisionTexts.Complaint_FoundAcceptable : SupervisionTexts.Complaint_FoundForeign, complaint.Finding), (SupervisionTexts.Complaint_Extension, complaint.ExtensionReason),
            (SupervisionTexts.Field_Decision, complaint.Decision), (SupervisionTexts.Complaint_Answer, complaint.Answer), (SupervisionTexts.Complaint_Withdrawal, complaint.WithdrawReason),
        }.Where(part => !string.IsNullOrEmpty(part.Text)).Select(part => (part.Title, part.Text!));

    private async Task LoadAsync()
    {
        _file = await Files.FindAsync(Code);
        _isMissing = _file is null;
    }

    private async Task<Guid?> ReloadAsync()
    {
        await LoadAsync();
        StateHasChanged();
        return _file?.Complaint.Version;
    }

    private async Task DoneAsync(SupervisionActKind kind)
    {
        await LoadAsync();
        Announcer.Done(Text.Format(SupervisionTexts.Done_Act, kind));
    }
}

/// <summary>Tells a complaint from its facts, the latest first.</summary>
internal static class ComplaintHistory
{
    public static IReadOnlyList<TimelineEvent> Of(ComplaintFile file)
    {
        var complaint = file.Complaint;
        var isRefused = complaint.Stage is ComplaintStage.NotAccepted || !complaint.IsAcceptable;
        TimelineEvent?[] all =
        [
            new(complaint.ReceivedOn, SupervisionTexts.Event_ComplaintReceived, [file.Names.Say(complaint.RegisteredBy)], TimelineMark.Fact),
            At(complaint.VerifiedOn, SupervisionTexts.Event_ComplaintVerified, file, complaint.VerifiedBy),
            At(complaint.ConfirmedOn, isRefused ? SupervisionTexts.Event_ComplaintNotAccepted : SupervisionTexts.Event_ComplaintAccepted, file, complaint.ConfirmedBy)
                is { } accepted ? accepted with { Mark = TimelineMark.Fact } : null,
            At(complaint.DecidedOn, complaint.Result is { } result ? Text.Format(SupervisionTexts.Event_ComplaintDecided, result) : "", file, complaint.DecidedBy),
            At(complaint.AnsweredOn, SupervisionTexts.Event_ComplaintAnswered, file, complaint.AnsweredBy),
        ];
        return TimelineEvent.LatestFirst(all.OfType<TimelineEvent>());
    }

    private static TimelineEvent? At(DateOnly? on, string title, ComplaintFile file, string? by) => on is { } day ? new(day, title, by is null ? [] : [file.Names.Say(by)]) : null;
}
