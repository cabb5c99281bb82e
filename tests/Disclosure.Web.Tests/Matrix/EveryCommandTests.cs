using System.Reflection;
using Disclosure.Domain.Law;
using Disclosure.Web.Applications;
using Disclosure.Web.Assessment;
using Disclosure.Web.Audit;
using Disclosure.Web.Disputes;
using Disclosure.Web.Documents;
using Disclosure.Web.Files;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Disclosure.Web.Publication;
using Disclosure.Web.Replies;
using Disclosure.Web.Reporting;
using Disclosure.Web.Supervision;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Matrix;

/// <summary>Role × command, over every command that there is: its right, its validator, and one entry in the audit whenever it is refused.</summary>
public sealed class EveryCommandTests
{
    /// <summary>The right of each command, written down a second time.</summary>
    private static readonly Dictionary<Permission, string[]> Rights = new()
    {
        [Permission.RegisterApplication] = [nameof(RegisterApplication)],
        [Permission.HandleCase] =
        [
            nameof(ConfirmReceipt), nameof(LogContact), nameof(AskCorrection), nameof(ServeCorrection), nameof(PostponeCorrection), nameof(ReceiveCorrection),
            nameof(Consult), nameof(ReachParty), nameof(EndConsultation), nameof(OverrideRefusal), nameof(AskExtension), nameof(CancelExtension), nameof(NotifyExtension),
            nameof(AskReasons), nameof(ReceiveReasons), nameof(EvaluateReasons), nameof(DelayReply), nameof(IssueFeeNotice), nameof(NoteFeeReceived), nameof(RecordPayment), nameof(WaiveFee),
            nameof(ReopenCase), nameof(WithdrawCase), nameof(CloseWithoutReply), nameof(HandOverCase), nameof(SeeHandOver), nameof(ShowContacts), nameof(RecordCorrespondence), nameof(WriteNote),
            nameof(LinkCases), "LinkCases.UnlinkAsync", nameof(AddAttachment), nameof(RemoveAttachment), nameof(ArchiveCase), nameof(TakeOutOfArchive),
            nameof(DraftReply), nameof(ChangeDraft), nameof(RecordSearch), nameof(SealReply), nameof(DispatchReply), nameof(ServeReply), nameof(DiscardDraft), nameof(IssueLetter), nameof(VoidLetter), nameof(RecordProvision),
        ],
        [Permission.ReadAttachments] = [nameof(ReadAttachment)],
        [Permission.ViewCases] = [nameof(WatchCase), nameof(ReturnReply), nameof(ReadProof)], // who may send a reply back depends on where it stands: ReplyMatrixTests
        [Permission.ReviewSecrecy] = [nameof(ReviewSecrecy), nameof(ReferSecrecy), nameof(AnswerReferral)],
        [Permission.CheckLegality] = [nameof(CheckLegality)],
        [Permission.ApproveReply] = [nameof(ApproveReply)],
        [Permission.ApproveExtension] = [nameof(DecideExtension)],
        [Permission.RecordPastReply] = [nameof(RecordReply)],
        [Permission.CorrectFacts] = [nameof(ChangeFact), "ChangeFact.VoidAsync"],
        [Permission.ApproveChanges] = ["ChangeFact.DecideAsync"],
        [Permission.ReviewWithheld] = [nameof(ReviewWithheld), "ReviewWithheld.DiscloseAsync"],
        [Permission.DecideProposals] = [nameof(DecideProposal)],
        [Permission.ManageTemplates] = [nameof(UploadTemplate), nameof(SwitchTemplate)],
        [Permission.MaintainCalendar] = ["ImportCalendar.ProposeAsync"],
        [Permission.ApproveCalendar] = ["ImportCalendar.DecideAsync"],
        [Permission.ImportLedgers] = [nameof(ImportApplications), nameof(ImportDisputes), nameof(ImportOrgans)],
        [Permission.EnterFigures] = [nameof(EnterFigure), nameof(RecordAnnualReport)],
        [Permission.ManageOrgans] = [nameof(CreateOrgan), nameof(ChangeOrgan), nameof(SetOrganContact), nameof(SetOrganRemedies)],
        [Permission.ManageUsers] = [nameof(CreateUser), nameof(ChangeUser), nameof(DisableUser), nameof(EnableUser), nameof(UnlockUser), nameof(ResetPassword)],
        [Permission.HandleDisputes] =
        [
            nameof(OpenDispute), nameof(RecordCopy), nameof(FileAnswer), nameof(ListEvidence), nameof(FileSupplement), nameof(RecordHearing), nameof(ConcludeDispute), nameof(ServeDecision),
            nameof(PerformObligation), nameof(FileAppeal), nameof(SueAfterReconsideration), nameof(OpenRemand), nameof(OpenRetrial), nameof(SetHearing), nameof(AskSupplement), nameof(ReceiveOrder),
            nameof(SwitchProcedure), nameof(SuspendDispute), nameof(ResumeDispute), nameof(ReviewDispute), nameof(NamePoint), nameof(StrikeEvidence), nameof(NameAgent), nameof(EndAgent),
            nameof(NameParty), nameof(NoteCost), nameof(LinkDispute), nameof(UnlinkDispute), nameof(HandOverDispute), nameof(CorrectDisputeFact), nameof(MoveEvidence), nameof(IssueDisputeLetter), nameof(VoidDisputeLetter),
        ],
        [Permission.RunSelfAudit] = [nameof(RunSelfAudit)],
        [Permission.DraftSchemes] = [nameof(DraftScheme), nameof(ChangeScheme), nameof(DropScheme), nameof(ReplaceScheme)],
        [Permission.PublishSchemes] = [nameof(PublishScheme)],
        [Permission.RunAssessment] =
        [
            nameof(StartRound), nameof(OpenRound), nameof(FollowScheme), nameof(FreezeRound), nameof(ReturnSelfAssessment), nameof(FeedBackUnit), nameof(SettleUnit), nameof(AnnounceRound), nameof(HandOverRound),
        ],
        [Permission.DecideAssessment] = [nameof(DecideRound)],
        [Permission.MarkUnits] = [nameof(EnterFact), nameof(MarkIndicator), nameof(ConfirmMarks), nameof(ReviewObjection), nameof(AddOfficeEvidence), nameof(RemoveOfficeEvidence)],
        [Permission.AssessOwnUnit] = [nameof(AssessIndicator), nameof(AddEvidence), nameof(RemoveEvidence), nameof(RectifyItem)],
        [Permission.SpeakForUnit] = [nameof(SubmitSelfAssessment), nameof(AcceptScore), nameof(ContestIndicator)],
        [Permission.ViewAssessment] = [nameof(ReadEvidence)],
        [Permission.KeepPublications] = [nameof(RegisterPublication), nameof(CorrectPublication), nameof(PublishItem), nameof(DropPublication), nameof(TakeBackPublication), nameof(AddColumn), nameof(UpdateColumn), nameof(CorrectColumn), nameof(StopColumn)],
        [Permission.ChangeOwnPassword] = [nameof(ChangePassword), nameof(ChooseReminders)],
        [Permission.Supervise] =
        [
            nameof(DraftNotice), nameof(ChangeNotice), nameof(IssueNotice), nameof(AcceptNotice), nameof(RejectNotice), nameof(WithdrawNotice),
            nameof(RegisterComplaint), nameof(VerifyComplaint), nameof(ConfirmComplaint), nameof(DecideComplaint), nameof(AnswerComplaint), nameof(WithdrawComplaint), nameof(CorrectComplaint),
            nameof(DraftInspection), nameof(RewriteInspection), nameof(ChangeInspection), nameof(SendInspection), nameof(EvaluateInspection), nameof(CloseInspection), nameof(DropInspection), nameof(DraftBulletin), nameof(WriteBulletin), nameof(DropBulletin),
        ],
        [Permission.ApproveSupervision] = [nameof(ApproveNotice), nameof(ReturnNotice), nameof(ExtendComplaint), nameof(IssueBulletin)],
        [Permission.AnswerSupervision] = [nameof(ReceiveNotice), nameof(AnswerNotice), nameof(AddProof), nameof(RemoveProof), nameof(ReplyInspection)],
    };

    /// <summary>Forms that are complete with nothing filled in, and why.</summary>
    private static readonly Dictionary<Type, string> CompleteWhenEmpty = new()
    {
        [typeof(CancelExtensionForm)] = "the request says everything",
        [typeof(CheckLegalityForm)] = "the opinion may be left out; a way back has its own form",
        [typeof(ApproveReplyForm)] = "the note may be left out; a way back has its own form",
        [typeof(WatchForm)] = "yes or no",
        [typeof(ShowContactsForm)] = "names the case only",
        [typeof(SelfAuditForm)] = "a button",
        [typeof(ReminderChoiceForm)] = "in the program only",
        [typeof(SeeHandOverForm)] = "names the hand-over only",
    };

    public static TheoryData<string> Names => [.. UseCase.All.Keys];

    /// <summary>Whether a role has the right of a command.</summary>
    internal static bool MayAsk(string name, Role role) => RolePermissions.Of(role).Contains(Rights.Single(r => r.Value.Contains(name)).Key);

    [Fact]
    public void Every_command_has_its_right_and_nothing_else_is_listed() =>
        Assert.Equal(UseCase.All.Keys.Order(StringComparer.Ordinal), Rights.Values.SelectMany(names => names).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_command_is_refused_to_every_role_without_its_right_and_each_refusal_is_recorded_once(string name)
    {
        var (useCase, right) = (UseCase.All[name], Rights.Single(r => r.Value.Contains(name)).Key);
        await using var office = await OpenAsync();
        foreach (var role in Enum.GetValues<Role>())
        {
            office.ActAs(role);
            var before = await LastAsync(office);

            var refusal = Unwrapped(await Record.ExceptionAsync(() => useCase.AskAsync(office.Services)));

            Assert.Equal(RolePermissions.Of(role).Contains(right), refusal is not NotAllowedException { Permission: { } missing } || missing != right);
            Assert.True(refusal is null or NotAllowedException or RuleViolationException or ValidationException or StaleFormException || useCase.Form is null, refusal?.ToString());
            var after = await LastAsync(office);
            Assert.Equal(before.Seq + 1, after.Seq);
            Assert.Equal(role.ToString(), after.Role);
            Assert.True(useCase.Form is null || (refusal is null ? after.Result == AuditResult.Done : after.Result.StartsWith("Refused", StringComparison.Ordinal)), $"{role}: {after.Result}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_empty_form_is_refused_by_its_validator(string name)
    {
        var (useCase, right) = (UseCase.All[name], Rights.Single(r => r.Value.Contains(name)).Key);
        if (useCase.Form is not { } form)
        {
            return; // a file or a row that is switched
        }

        await using var office = await OpenAsync();
        Assert.NotNull(office.Services.GetService(typeof(IValidator<>).MakeGenericType(form)));
        office.ActAs(Enum.GetValues<Role>().First(role => RolePermissions.Of(role).Contains(right)));

        var refusal = Unwrapped(await Record.ExceptionAsync(() => useCase.AskAsync(office.Services)));

        Assert.Equal(!CompleteWhenEmpty.ContainsKey(form), refusal is ValidationException);
    }

    private static Task<TestOffice> OpenAsync() => TestOffice.OpenAsync((services, configuration) =>
        services.AddDocuments().AddOrgans().AddApplications().AddReplies().AddFiles(configuration).AddDisputes().AddSupervision().AddPublication().AddReporting().AddAssessment());

    private static async Task<(long Seq, string Role, string Result)> LastAsync(TestOffice office)
    {
        await using var db = await office.DbAsync();
        var last = await db.AuditEntries.OrderByDescending(e => e.Seq).FirstOrDefaultAsync(TestContext.Current.CancellationToken);
        return last is null ? (0, "", "") : (last.Seq, last.Role, last.Result);
    }

    /// <summary>What a use case threw before its first await.</summary>
    private static Exception? Unwrapped(Exception? exception) => exception is TargetInvocationException { InnerException: { } inner } ? inner : exception;
}
