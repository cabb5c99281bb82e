using Disclosure.Domain.Supervision;
using Disclosure.Web.Identity;
using Disclosure.Web.Supervision;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Supervision;

/// <summary>Notices of a test office: 督查人员 drafts, 市公开办 approves, 市环保局 answers.</summary>
internal static class NoticeOffice
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static DraftNoticeForm Draft(string numbers = "", NoticeLevel level = NoticeLevel.Notice, NoticeGround ground = NoticeGround.LateReply, string organ = "HHHT-006") =>
        new() { Organ = organ, Level = level, Ground = ground, Numbers = numbers, Matter = "逾期未答复", Requirement = "立即答复并说明原因" };

    /// <summary>Brings a notice to a stage, each step by whoever takes it.</summary>
    public static async Task<SupervisionNotice> NoticeAtAsync(this TestOffice office, NoticeStage stage, DraftNoticeForm? form = null)
    {
        office.ActAs(Role.Supervisor);
        var code = await office.Get<DraftNotice>().RunAsync(form ?? Draft(), Cancel);
        var path = stage switch
        {
            NoticeStage.Drafted => [],
            NoticeStage.Approved => [SupervisionActKind.ApproveNotice],
            NoticeStage.Issued => [SupervisionActKind.ApproveNotice, SupervisionActKind.IssueNotice],
            NoticeStage.Received => [SupervisionActKind.ApproveNotice, SupervisionActKind.IssueNotice, SupervisionActKind.ReceiveNotice],
            NoticeStage.Answered => [SupervisionActKind.ApproveNotice, SupervisionActKind.IssueNotice, SupervisionActKind.ReceiveNotice, SupervisionActKind.AnswerNotice],
            NoticeStage.InPlace => [SupervisionActKind.ApproveNotice, SupervisionActKind.IssueNotice, SupervisionActKind.ReceiveNotice, SupervisionActKind.AnswerNotice, SupervisionActKind.AcceptNotice],
            NoticeStage.NotInPlace => [SupervisionActKind.ApproveNotice, SupervisionActKind.IssueNotice, SupervisionActKind.ReceiveNotice, SupervisionActKind.AnswerNotice, SupervisionActKind.RejectNotice],
            NoticeStage.Withdrawn => new[] { SupervisionActKind.WithdrawNotice },
        };
        foreach (var kind in path)
        {
            office.ActAs(RoleOf(kind));
            await office.TakeAsync(kind, code);
        }

        return await office.NoticeAsync(code);
    }

    /// <summary>Who takes a step as a rule.</summary>
    public static Role RoleOf(SupervisionActKind kind) => SupervisionActs.Of(kind).Permission switch
    {
        Permission.ApproveSupervision => Role.CityOffice,
        Permission.AnswerSupervision => Role.HeadOfOffice,
        _ => Role.Supervisor,
    };

    /// <summary>Takes a step with a complete form.</summary>
    public static async Task<string> TakeAsync(this TestOffice office, SupervisionActKind kind, string code)
    {
        var entry = SupervisionActs.Of(kind);
        var version = entry.NoticeStep is not null ? (await office.NoticeAsync(code)).Version : (await office.ComplaintAsync(code)).Version;
        return await entry.RunAsync(office.Services, Filled(entry, code, version), Cancel);
    }

    /// <summary>A form with something in every field.</summary>
    public static SupervisionForm Filled(SupervisionActEntry entry, string code, Guid version)
    {
        var form = entry.NewForm(code, version);
        foreach (var (property, _) in entry.Fields)
        {
            var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            property.SetValue(form, type == typeof(string) ? "内容" : type == typeof(int) ? 3 : type == typeof(bool) ? true : type == typeof(DateOnly) ? TestOffice.D("2026-09-14") : Enum.GetValues(type).GetValue(0));
        }

        return form;
    }

    public static async Task<SupervisionNotice> NoticeAsync(this TestOffice office, string code)
    {
        await using var db = await office.DbAsync();
        return await db.SupervisionNotices.AsNoTracking().SingleAsync(n => n.Code == code, Cancel);
    }

    public static async Task<Complaint> ComplaintAsync(this TestOffice office, string code)
    {
        await using var db = await office.DbAsync();
        return await db.Complaints.AsNoTracking().SingleAsync(c => c.Code == code, Cancel);
    }

    /// <summary>A complaint about 市环保局, brought to a stage.</summary>
    public static async Task<Complaint> ComplaintAtAsync(this TestOffice office, ComplaintStage stage)
    {
        office.ActAs(Role.Supervisor);
        var code = await office.Get<RegisterComplaint>().RunAsync(
            new RegisterComplaintForm { Organ = "HHHT-006", Channel = ComplaintChannel.Letter, ComplaintMatter = ComplaintMatter.LateReply, ReceivedOn = TestOffice.D("2026-09-14"), Complainant = "钱某", Content = "逾期未答复" }, Cancel);
        if (stage is ComplaintStage.Withdrawn)
        {
            await office.TakeAsync(SupervisionActKind.WithdrawComplaint, code);
        }
        else if (stage is not ComplaintStage.Registered)
        {
            await office.Get<VerifyComplaint>().RunAsync(new VerifyComplaintForm { Code = code, Version = (await office.ComplaintAsync(code)).Version, Finding = "已核对", IsAcceptable = stage is not ComplaintStage.NotAccepted }, Cancel);
            SupervisionActKind[] path = stage switch
            {
                ComplaintStage.Accepted or ComplaintStage.NotAccepted => [SupervisionActKind.ConfirmComplaint],
                ComplaintStage.Decided => [SupervisionActKind.ConfirmComplaint, SupervisionActKind.DecideComplaint],
                ComplaintStage.Closed => [SupervisionActKind.ConfirmComplaint, SupervisionActKind.DecideComplaint, SupervisionActKind.AnswerComplaint],
                _ => [],
            };
            office.ActAs(Role.CityOffice);
            foreach (var kind in path)
            {
                await office.TakeAsync(kind, code);
            }
        }

        return await office.ComplaintAsync(code);
    }
}
