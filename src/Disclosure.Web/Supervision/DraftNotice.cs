using Disclosure.Domain.Law;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Supervision;

/// <summary>起草督办单.</summary>
public sealed class DraftNoticeForm : OpeningForm
{
    /// <summary>被督办单位, by its code.</summary>
    [Field(Required = true, Max = Domain.Organs.Organ.MaxCode)]
    public string Organ { get; set; } = "";

    /// <summary>督办层级.</summary>
    [Field(Required = true)]
    public NoticeLevel? Level { get; set; }

    /// <summary>督办事由.</summary>
    [Field(Required = true)]
    public NoticeGround? Ground { get; set; }

    /// <summary>督办对象: numbers of applications and disputes, one a line, or empty.</summary>
    [Field(Max = 10_000, Lines = 3)]
    public string Numbers { get; set; } = "";

    /// <summary>督办事项.</summary>
    [Field(Required = true, Max = SupervisionNotice.MaxText, Lines = 3)]
    public string Matter { get; set; } = "";

    /// <summary>督办要求.</summary>
    [Field(Required = true, Max = SupervisionNotice.MaxText, Lines = 3)]
    public string Requirement { get; set; } = "";

    /// <summary>办理期限, in working days; where null what the office has set for the ground.</summary>
    [Field(Min = 1, Max = SupervisionNotice.MaxDays)]
    public int? AnswerDays { get; set; }

    /// <summary>编号 of the complaint behind it, or empty.</summary>
    [Field(Max = Complaint.MaxCode)]
    public string ComplaintCode { get; set; } = "";

    /// <summary>编号 of the inspection behind it, or empty.</summary>
    [Field(Max = Complaint.MaxCode)]
    public string InspectionCode { get; set; } = "";
}

/// <summary>起草督办单: about one or many cases of one unit.</summary>
internal sealed class DraftNotice(SupervisionAct act, SupervisionDays days)
{
    /// <returns>编号 of the notice.</returns>
    /// <exception cref="RuleViolationException">The unit or a number is unknown, or the draft is incomplete.</exception>
    public Task<string> RunAsync(DraftNoticeForm form, CancellationToken cancellationToken = default) => act.OpenAsync(nameof(DraftNotice), form, async scope =>
    {
        var db = scope.Command.Db;
        var (code, ground) = (form.Organ.Trim(), form.Ground!.Value);
        var organ = await db.Organs.Where(o => o.Code == code).Select(o => (long?)o.Id).SingleOrDefaultAsync(cancellationToken) ?? throw new RuleViolationException(SupervisionRule.NoticeSubjectUnfit, null, code);
        var draft = new NoticeDraft(scope.Office.Id, organ, form.Level!.Value, ground, form.Matter, form.Requirement, form.AnswerDays ?? days.Notices.DaysFor(ground))
        {
            Subjects = await NoticeSubjects.FindAsync(db, organ, NoticeSubjects.Split(form.Numbers), scope.Hand, cancellationToken),
            ComplaintId = await KeyAsync(db.Complaints.Where(c => c.Code == form.ComplaintCode).Select(c => (long?)c.Id), form.ComplaintCode, cancellationToken),
            InspectionId = await KeyAsync(db.Inspections.Where(i => i.Code == form.InspectionCode).Select(i => (long?)i.Id), form.InspectionCode, cancellationToken),
        };
        var notice = await AddAsync(scope.Command, draft, scope.Hand, cancellationToken);
        await SupervisionNews.DraftedAsync(scope.Command, notice, cancellationToken);
        return notice.Code;
    }, cancellationToken);

    /// <summary>Puts a draft into the register; belongs inside a command.</summary>
    public static async Task<SupervisionNotice> AddAsync(CommandScope scope, NoticeDraft draft, SupervisionHand hand, CancellationToken cancellationToken)
    {
        var notice = new SupervisionNotice(await SupervisionCounter.CodeAsync(scope.Db, SupervisionCounter.Notices, hand.Today.Year, cancellationToken), draft, hand);
        scope.Db.SupervisionNotices.Add(notice);
        return notice;
    }

    private static async Task<long?> KeyAsync(IQueryable<long?> query, string code, CancellationToken cancellationToken) =>
        code.Length == 0 ? null : await query.SingleOrDefaultAsync(cancellationToken) ?? throw new RuleViolationException(SupervisionRule.NoticeSubjectUnfit, null, code);
}

/// <summary>督办对象, found by their numbers.</summary>
internal static class NoticeSubjects
{
    /// <summary>The numbers of a text, one a line or separated by commas.</summary>
    public static IReadOnlyList<string> Split(string text) => text.Split(['\n', '\r', ',', '，', '、', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The cases and disputes of a unit, with how late each is.</summary>
    /// <exception cref="RuleViolationException">A number is none of the unit's.</exception>
    public static async Task<IReadOnlyList<NoticeSubject>> FindAsync(DisclosureDbContext db, long organId, IReadOnlyList<string> numbers, SupervisionHand hand, CancellationToken cancellationToken)
    {
        var found = new List<NoticeSubject>();
        foreach (var number in numbers)
        {
            found.Add(await CaseQuery(db, organId, number).SingleOrDefaultAsync(cancellationToken) ?? await DisputeQuery(db, organId, number).SingleOrDefaultAsync(cancellationToken)
                ?? throw new RuleViolationException(SupervisionRule.NoticeSubjectUnfit, null, number));
        }

        return [.. found.Select(s => s with { LateDays = s.DueOn is { } due && due < hand.Today ? Math.Max(1, hand.Calendar.WorkingDaysBetween(due, hand.Today)) : 0 })];
    }

    internal static IQueryable<NoticeSubject> CaseQuery(DisclosureDbContext db, long organId, string number) =>
        db.Applications.Where(a => a.OrganId == organId && a.Number == number).Select(a => new NoticeSubject(a.Id, null, a.Number, a.FinalDueOn, 0, null));

    internal static IQueryable<NoticeSubject> DisputeQuery(DisclosureDbContext db, long organId, string number) =>
        db.Disputes.Where(d => d.OrganId == organId && d.Number == number).Select(d => new NoticeSubject(null, d.Id, d.Number, d.NextDueOn, 0, null));
}
