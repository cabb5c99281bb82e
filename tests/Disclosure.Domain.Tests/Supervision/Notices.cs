using Disclosure.Domain.Supervision;
using static Disclosure.Domain.Supervision.NoticeStage;
using static Disclosure.Domain.Tests.Days;

namespace Disclosure.Domain.Tests.Supervision;

/// <summary>Notices brought to a stage, with the people who did it: a drafts, b approves, u is the unit.</summary>
internal static class Notices
{
    public static SupervisionHand By(string who, string on = "2026-09-14") => new(D(on), who, Published);

    public static NoticeDraft Draft(NoticeLevel level = NoticeLevel.Notice, NoticeGround ground = NoticeGround.LateReply, int days = 3) =>
        new(1, 6, level, ground, "SQ-HHHT-006-2026-00001 逾期未答复", "立即答复并书面说明原因", days)
        {
            Subjects = [new NoticeSubject(11, null, "SQ-HHHT-006-2026-00001", D("2026-09-11"), 1)],
        };

    public static SupervisionNotice At(NoticeStage stage, NoticeLevel level = NoticeLevel.Notice)
    {
        var notice = new SupervisionNotice("DB-2026-00001", Draft(level), By("a"));
        if (stage is Drafted)
        {
            return notice;
        }

        if (stage is Withdrawn)
        {
            notice.Withdraw("重复", By("a"));
            return notice;
        }

        notice.Approve(By("b"));
        if (stage is Approved)
        {
            return notice;
        }

        notice.Issue("呼政公开督〔2026〕1号", By("a"));
        if (stage is Issued)
        {
            return notice;
        }

        notice.Receive(By("u", "2026-09-15"));
        if (stage is Received)
        {
            return notice;
        }

        notice.Reply("已答复申请人", By("u", "2026-09-16"));
        if (stage is InPlace)
        {
            notice.Accept("已核实", By("a", "2026-09-17"));
        }
        else if (stage is NotInPlace)
        {
            notice.Reject("仍未答复", By("a", "2026-09-17"));
        }

        return notice;
    }
}
