using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Files;
using Disclosure.Web.Replies;
using Disclosure.Web.Tests.Files;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Matrix;

/// <summary>Each act on a case with a complete form, dated in the days around 14 September of the year of the case.</summary>
internal static class CaseForms
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static readonly IReadOnlyDictionary<string, Func<TestOffice, Application, Task>> Acts = new Dictionary<string, Func<TestOffice, Application, Task>>(StringComparer.Ordinal)
    {
        [nameof(ConfirmReceipt)] = (o, a) => o.Get<ConfirmReceipt>().RunAsync(Of(a, new ConfirmForm { ConfirmedOn = a.On("09-08") }), Cancel),
        [nameof(LogContact)] = (o, a) => o.Get<LogContact>().RunAsync(Of(a, new ContactForm { On = a.On("09-08"), Result = ContactResult.NotReached }), Cancel),
        [nameof(AskCorrection)] = (o, a) => o.Get<AskCorrection>().RunAsync(a.Notice($"{a.On("09-08"):yyyy-MM-dd}"), Cancel),
        [nameof(ServeCorrection)] = (o, a) => o.Get<ServeCorrection>().RunAsync(Of(a, new ServeCorrectionForm { ServedOn = a.On("09-08") }), Cancel),
        [nameof(PostponeCorrection)] = (o, a) => o.Get<PostponeCorrection>().RunAsync(Of(a, new PostponeCorrectionForm { Until = a.On("12-01"), Reason = "住院" }), Cancel),
        [nameof(ReceiveCorrection)] = (o, a) => o.Get<ReceiveCorrection>().RunAsync(Of(a, new ReceiveCorrectionForm { ReceivedOn = a.On("09-11") }), Cancel),
        [nameof(Consult)] = (o, a) => o.Get<Consult>().RunAsync(a.Letter($"{a.On("09-11"):yyyy-MM-dd}"), Cancel),
        [nameof(ReachParty)] = (o, a) => o.Get<ReachParty>().RunAsync(Of(a, new ReachPartyForm { ReceivedOn = a.On("09-11") }), Cancel),
        [nameof(EndConsultation)] = (o, a) => o.Get<EndConsultation>().RunAsync(a.Opinion($"{a.On("09-12"):yyyy-MM-dd}"), Cancel),
        [nameof(OverrideRefusal)] = (o, a) => o.Get<OverrideRefusal>().RunAsync(Of(a, new OverrideRefusalForm { Reason = "公共利益", ToldOn = a.On("09-13") }), Cancel),
        [nameof(AskExtension)] = (o, a) => o.Get<AskExtension>().RunAsync(Of(a, new ExtendForm { Days = 10, Reason = "材料多" }), Cancel),
        [nameof(DecideExtension)] = (o, a) => o.Get<DecideExtension>().RunAsync(Of(a, new DecideExtensionForm { Approve = true }), Cancel),
        [nameof(CancelExtension)] = (o, a) => o.Get<CancelExtension>().RunAsync(Of(a, new CancelExtensionForm()), Cancel),
        [nameof(NotifyExtension)] = (o, a) => o.Get<NotifyExtension>().RunAsync(Of(a, new NotifyExtensionForm { NotifiedOn = a.On("09-14") }), Cancel),
        [nameof(AskReasons)] = (o, a) => o.Get<AskReasons>().RunAsync(Of(a, new AskReasonsForm { AskedOn = a.On("09-11"), DueOn = a.On("09-18") }), Cancel),
        [nameof(ReceiveReasons)] = (o, a) => o.Get<ReceiveReasons>().RunAsync(Of(a, new ReceiveReasonsForm { ReceivedOn = a.On("09-13") }), Cancel),
        [nameof(EvaluateReasons)] = (o, a) => o.Get<EvaluateReasons>().RunAsync(Of(a, new EvaluateReasonsForm { EvaluatedOn = a.On("09-14"), IsReasonable = true, By = "孙某", Why = "确有需要" }), Cancel),
        [nameof(DelayReply)] = (o, a) => o.Get<DelayReply>().RunAsync(Of(a, new DelayReplyForm { ToldOn = a.On("09-14"), Until = a.On("12-31") }), Cancel),
        [nameof(IssueFeeNotice)] = (o, a) => o.Get<IssueFeeNotice>().RunAsync(Of(a, new IssueFeeForm { Units = 45, Yuan = 0, NoticedOn = a.On("09-11"), Route = ProvisionRoute.Post }), Cancel),
        [nameof(NoteFeeReceived)] = (o, a) => o.Get<NoteFeeReceived>().RunAsync(Of(a, new NoteFeeReceivedForm { ReceivedOn = a.On("09-12") }), Cancel),
        [nameof(RecordPayment)] = (o, a) => o.Get<RecordPayment>().RunAsync(Of(a, new RecordPaymentForm { PaidOn = a.On("09-14") }), Cancel),
        [nameof(WaiveFee)] = (o, a) => o.Get<WaiveFee>().RunAsync(Of(a, new WaiveFeeForm { WithdrawnOn = a.On("09-14"), Why = "经济困难" }), Cancel),
        [nameof(DraftReply)] = (o, a) => o.Get<DraftReply>().RunAsync(ReplyOffice.Draft(a), Cancel),
        [nameof(RecordReply)] = (o, a) => o.Get<RecordReply>().RunAsync(Of(a, new ReplyForm { Outcome = ReplyOutcome.PartiallyGranted, EffectiveOn = a.On("09-14"), Reason = "停电" }), Cancel),
        [nameof(CloseWithoutReply)] = (o, a) => o.Get<CloseWithoutReply>().RunAsync(Of(a, new ClosingForm { Outcome = ReplyOutcome.LapsedCorrection, EffectiveOn = a.On("09-14") }), Cancel),
        [nameof(WithdrawCase)] = (o, a) => o.Get<WithdrawCase>().RunAsync(Of(a, new WithdrawForm { StatedOn = a.On("09-14"), Form = WithdrawalForm.Written, EffectiveOn = a.On("09-14") }), Cancel),
        [nameof(ReopenCase)] = (o, a) => o.Get<ReopenCase>().RunAsync(Of(a, new ReopenForm { Kind = ReopeningKind.Judgment, Body = "某区人民法院", ReceivedOn = a.On("09-14"), Reason = "责令重新答复" }), Cancel),
        [nameof(ChangeFact)] = (o, a) => o.Get<ChangeFact>().RunAsync(Of(a, new ChangeFactForm { Fact = ApplicationFact.Remarks, NewValue = "补记", Reason = "漏记" }), Cancel),
        ["ChangeFact.VoidAsync"] = (o, a) => o.Get<ChangeFact>().VoidAsync(Of(a, new VoidForm { Reason = "重复登记" }), Cancel),
        [nameof(HandOverCase)] = (o, a) => o.Get<HandOverCase>().RunAsync(Of(a, new HandOverForm { To = "clerk", Reason = "接手" }), Cancel),
        [nameof(ArchiveCase)] = (o, a) => o.Get<ArchiveCase>().RunAsync(
            Of(a, new ArchiveForm { ArchivedOn = a.On("09-14"), Volume = "1-1", Remarks = Enum.GetValues<ArchivePaper>().ToDictionary(paper => paper, _ => "另存") }), Cancel),
        [nameof(TakeOutOfArchive)] = (o, a) => o.Get<TakeOutOfArchive>().RunAsync(Of(a, new TakeOutForm { Reason = "补卷" }), Cancel),
        [nameof(WriteNote)] = (o, a) => o.Get<WriteNote>().RunAsync(Of(a, new NoteForm { Text = "等来电" }), Cancel),
        [nameof(RecordCorrespondence)] = (o, a) => o.Get<RecordCorrespondence>().RunAsync(Of(a, new CorrespondenceForm { On = a.On("09-14"), With = "钱某", Summary = "询问进度" }), Cancel),
        [nameof(IssueLetter)] = (o, a) => o.Get<IssueLetter>().RunAsync(LetterOffice.Form(a, LetterKind.Receipt, $"{a.On("09-14"):yyyy-MM-dd}"), Cancel),
        [nameof(AddAttachment)] = (o, a) => o.Get<AddAttachment>().RunAsync(Of(a, new UploadForm { Kind = AttachmentKind.Other, FileName = "材料.pdf" }), new MemoryStream(Made.Pdf()), Cancel),
        [nameof(LinkCases)] = async (o, a) => await o.Get<LinkCases>().RunAsync(Of(a, new LinkForm { Other = await o.AnotherAsync(a), Kind = CaseLinkKind.Similar }), Cancel),
        [nameof(ShowContacts)] = (o, a) => o.Get<ShowContacts>().RunAsync(Of(a, new ShowContactsForm()), Cancel),
        [nameof(WatchCase)] = (o, a) => o.Get<WatchCase>().RunAsync(Of(a, new WatchForm { Watch = true }), Cancel),
    };

    /// <summary>A day of the year in which the case arrived.</summary>
    public static DateOnly On(this Application found, string day) => TestOffice.D($"{found.ArrivedOn!.Value.Year}-{day}");

    /// <summary>Any other case of the office; where there is none, the number of none.</summary>
    private static async Task<string> AnotherAsync(this TestOffice office, Application found)
    {
        await using var db = await office.DbAsync();
        return await db.Applications.Where(a => a.Id != found.Id).OrderBy(a => a.Id).Select(a => a.Number).FirstOrDefaultAsync(Cancel) ?? "SQ-HHHT-006-2026-99999";
    }

    private static TForm Of<TForm>(Application found, TForm form)
        where TForm : ActForm
    {
        (form.Number, form.Version) = (found.Number, found.Version);
        return form;
    }
}
