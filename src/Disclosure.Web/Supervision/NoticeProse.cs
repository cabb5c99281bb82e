using Disclosure.Domain.Replies;
using Disclosure.Domain.Supervision;

namespace Disclosure.Web.Supervision;

/// <summary>What drafts say before a person rewords them, in Chinese, the language of documents.</summary>
internal static class NoticeProse
{
    /// <summary>督办事项.</summary>
    public static string Matter(NoticeGround ground, int count) => ground switch
    {
        NoticeGround.LateReply => count > 1 ? $"你单位办理的下列{count}件政府信息公开申请已超过法定答复期限，至今未答复申请人。" : "你单位办理的下列政府信息公开申请已超过法定答复期限，至今未答复申请人。",
        NoticeGround.UnperformedDecision => "行政复议决定、人民法院裁判确定由你单位履行的下列事项，履行期限已经届满，至今未见履行情况。",
        NoticeGround.LateDuty => "你单位办理的下列事项已超过规定期限，至今未办结。",
        NoticeGround.Complaint => "经核实，对你单位政府信息公开工作的举报投诉属实。",
        NoticeGround.Inspection => "政府信息公开工作检查发现，你单位存在不符合要求的情况。",
        NoticeGround.Other => "",
    };

    /// <summary>督办要求.</summary>
    public static string Requirement(NoticeLevel level) => level switch
    {
        NoticeLevel.Reminder => "请抓紧办理，并在期限内反馈办理情况。",
        NoticeLevel.Notice => "请立即依法办结，查明原因，并在期限内书面回复整改情况，附办结证明材料。",
        NoticeLevel.SecondNotice => "请你单位分管负责人牵头督促，立即依法办结，对首次督办后仍未整改的原因作出说明，并在期限内书面回复，附办结证明材料。",
        NoticeLevel.Talk => "请你单位主要负责人和公开工作机构负责人接受约谈，当面说明逾期原因和整改措施；约谈时间、地点另行通知，约谈后在期限内书面报告整改情况。",
        NoticeLevel.Criticism => "对你单位予以通报批评。请立即依法整改，并在期限内书面报告整改情况和责任落实情况。",
        NoticeLevel.HandOver => "拟向有权机关提出追究责任的建议。请在期限内书面说明情况，逾期不说明的，不影响建议的提出。",
    };

    /// <summary>The draft that follows a notice that was not carried out.</summary>
    public static NoticeDraft Follow(SupervisionNotice notice, NoticeLevel level, NoticeSettings settings, SupervisionHand hand) => new(
        notice.OfficeId, notice.OrganId, level, notice.Ground,
        Cut($"{Citation.Day(notice.IssuedOn!.Value)}，本机关以《{notice.Number}》督办你单位，经评估整改不到位：{notice.Judgement}\n原督办事项：{notice.Matter}"),
        Requirement(level), settings.DaysFor(notice.Ground))
    {
        Subjects = [.. notice.Items.Select(i => new NoticeSubject(i.ApplicationId, i.DisputeId, i.Number, i.DueOn, i.DueOn is { } due && due < hand.Today ? Math.Max(1, hand.Calendar.WorkingDaysBetween(due, hand.Today)) : 0))],
        PrecedingId = notice.Id,
        ComplaintId = notice.ComplaintId,
        InspectionId = notice.InspectionId,
    };

    private static string Cut(string text) => text.Length <= SupervisionNotice.MaxText ? text : text[..SupervisionNotice.MaxText];
}
