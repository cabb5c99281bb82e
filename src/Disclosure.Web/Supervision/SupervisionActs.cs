using System.Globalization;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Supervision;

/// <summary>One act: its right, its form, and how it is run.</summary>
/// <param name="Kind">Which act.</param>
/// <param name="Permission">Its right.</param>
/// <param name="UseCase">Returns the number of what it acted on.</param>
internal sealed record SupervisionActEntry(SupervisionActKind Kind, Permission Permission, ActUseCase<SupervisionForm> UseCase) : ActEntry<SupervisionForm>(UseCase)
{
    /// <summary>The step of a notice that it takes; null where it is about something else.</summary>
    public NoticeStep? NoticeStep { get; init; }

    /// <summary>The step of a complaint that it takes; null where it is about something else.</summary>
    public ComplaintStep? ComplaintStep { get; init; }

    /// <summary>A form for what it is about, as that stands.</summary>
    public SupervisionForm NewForm(string code, Guid version, DateOnly? today = null)
    {
        var form = NewForm(today);
        (form.Code, form.Version) = (code, version);
        return form;
    }
}

/// <summary>Every act on notices and complaints, a line each: dialogs, buttons and tests read it, and the services are registered from it.</summary>
internal static class SupervisionActs
{
    /// <summary>The register.</summary>
    public static readonly IReadOnlyList<SupervisionActEntry> All =
    [
        Notice<ReceiveNotice, ReceiveNoticeForm>(SupervisionActKind.ReceiveNotice, Permission.AnswerSupervision, NoticeStep.Receive, (act, form, token) => act.RunAsync(form, token)),
        Notice<AnswerNotice, AnswerNoticeForm>(SupervisionActKind.AnswerNotice, Permission.AnswerSupervision, NoticeStep.Answer, (act, form, token) => act.RunAsync(form, token)),
        Notice<ApproveNotice, ApproveNoticeForm>(SupervisionActKind.ApproveNotice, Permission.ApproveSupervision, NoticeStep.Approve, (act, form, token) => act.RunAsync(form, token)),
        Notice<IssueNotice, IssueNoticeForm>(SupervisionActKind.IssueNotice, Permission.Supervise, NoticeStep.Issue, (act, form, token) => act.RunAsync(form, token)),
        Notice<AcceptNotice, AcceptNoticeForm>(SupervisionActKind.AcceptNotice, Permission.Supervise, NoticeStep.Accept, (act, form, token) => act.RunAsync(form, token)),
        Notice<RejectNotice, RejectNoticeForm>(SupervisionActKind.RejectNotice, Permission.Supervise, NoticeStep.Reject, (act, form, token) => act.RunAsync(form, token)),
        Notice<ChangeNotice, ChangeNoticeForm>(SupervisionActKind.ChangeNotice, Permission.Supervise, NoticeStep.Change, (act, form, token) => act.RunAsync(form, token)),
        Notice<ReturnNotice, ReturnNoticeForm>(SupervisionActKind.ReturnNotice, Permission.ApproveSupervision, NoticeStep.Return, (act, form, token) => act.RunAsync(form, token)),
        Notice<WithdrawNotice, WithdrawNoticeForm>(SupervisionActKind.WithdrawNotice, Permission.Supervise, NoticeStep.Withdraw, (act, form, token) => act.RunAsync(form, token)),
        Complaint<VerifyComplaint, VerifyComplaintForm>(SupervisionActKind.VerifyComplaint, Permission.Supervise, ComplaintStep.Verify, (act, form, token) => act.RunAsync(form, token)),
        Complaint<ConfirmComplaint, ConfirmComplaintForm>(SupervisionActKind.ConfirmComplaint, Permission.Supervise, ComplaintStep.Confirm, (act, form, token) => act.RunAsync(form, token)),
        Complaint<DecideComplaint, DecideComplaintForm>(SupervisionActKind.DecideComplaint, Permission.Supervise, ComplaintStep.Decide, (act, form, token) => act.RunAsync(form, token)),
        Complaint<AnswerComplaint, AnswerComplaintForm>(SupervisionActKind.AnswerComplaint, Permission.Supervise, ComplaintStep.Answer, (act, form, token) => act.RunAsync(form, token)),
        Complaint<ExtendComplaint, ExtendComplaintForm>(SupervisionActKind.ExtendComplaint, Permission.ApproveSupervision, ComplaintStep.Extend, (act, form, token) => act.RunAsync(form, token)),
        Complaint<WithdrawComplaint, WithdrawComplaintForm>(SupervisionActKind.WithdrawComplaint, Permission.Supervise, ComplaintStep.Withdraw, (act, form, token) => act.RunAsync(form, token)),
        Complaint<CorrectComplaint, CorrectComplaintForm>(SupervisionActKind.CorrectComplaint, Permission.Supervise, ComplaintStep.Correct, (act, form, token) => act.RunAsync(form, token)),
    ];

    /// <summary>Acts that bring things forward: the first of them may be the button of the page; a way back never is.</summary>
    private static readonly HashSet<SupervisionActKind> Forward =
    [
        SupervisionActKind.ReceiveNotice, SupervisionActKind.AnswerNotice, SupervisionActKind.ApproveNotice, SupervisionActKind.IssueNotice, SupervisionActKind.AcceptNotice,
        SupervisionActKind.VerifyComplaint, SupervisionActKind.ConfirmComplaint, SupervisionActKind.DecideComplaint, SupervisionActKind.AnswerComplaint,
    ];

    /// <summary>The act that comes next; null where the next step is somebody else's.</summary>
    public static SupervisionActKind? NextOf(IReadOnlyList<SupervisionActKind> acts) => acts is [var first, ..] && Forward.Contains(first) ? first : null;

    /// <summary>An act as the audit names it, in words.</summary>
    public static string Say(string action) => Enum.TryParse<SupervisionActKind>(action, out var kind) ? Text.Of(kind)
        : SupervisionTexts.ResourceManager.GetString($"Action_{action}", CultureInfo.CurrentUICulture) ?? action;

    /// <summary>The entry of an act.</summary>
    public static SupervisionActEntry Of(SupervisionActKind kind) => All.Single(entry => entry.Kind == kind);

    /// <summary>What somebody may do with a notice now: the flow allows it, she has the right within her reach, and it is not her own draft that she would approve.</summary>
    public static IEnumerable<SupervisionActEntry> Possible(SupervisionNotice notice, Actor actor, DateOnly today) => All.Where(entry =>
        entry.NoticeStep is { } step && notice.May(step, today) && actor.May(entry.Permission)
        && actor.Reaches(entry.Permission is Permission.AnswerSupervision ? notice.OrganId : notice.OfficeId)
        && !(step is NoticeStep.Approve && notice.IsOwn(actor.Name)));

    /// <summary>What somebody may do with a complaint now; two persons verify, so whoever found it is not asked to confirm it.</summary>
    public static IEnumerable<SupervisionActEntry> Possible(Complaint complaint, Actor actor) => All.Where(entry =>
        entry.ComplaintStep is { } step && complaint.May(step) && actor.May(entry.Permission) && actor.Reaches(complaint.OfficeId)
        && !(step is ComplaintStep.Confirm && IsOwn(actor.Name, complaint.VerifiedBy)));

    /// <summary>Registers every act and the validator of its form.</summary>
    public static IServiceCollection AddSupervisionActs(this IServiceCollection services) => services.AddActs(All).AddScoped<SupervisionAct>();

    /// <summary>Registers an act that has a page of its own, and the validator of its form.</summary>
    public static IServiceCollection AddAct<TAct, TForm>(this IServiceCollection services)
        where TAct : class
        where TForm : SupervisionForm => services.AddAct<TAct, TForm, SupervisionFormValidator<TForm>>();

    private static bool IsOwn(string name, params string?[] others) => others.Any(other => string.Equals(name, other, StringComparison.OrdinalIgnoreCase));

    private static SupervisionActEntry Notice<TAct, TForm>(SupervisionActKind kind, Permission permission, NoticeStep step, Func<TAct, TForm, CancellationToken, Task<string>> run)
        where TAct : class
        where TForm : SupervisionForm => Entry(kind, permission, run) with { NoticeStep = step };

    private static SupervisionActEntry Complaint<TAct, TForm>(SupervisionActKind kind, Permission permission, ComplaintStep step, Func<TAct, TForm, CancellationToken, Task<string>> run)
        where TAct : class
        where TForm : SupervisionForm => Entry(kind, permission, run) with { ComplaintStep = step };

    private static SupervisionActEntry Entry<TAct, TForm>(SupervisionActKind kind, Permission permission, Func<TAct, TForm, CancellationToken, Task<string>> run)
        where TAct : class
        where TForm : SupervisionForm => new(kind, permission, ActUseCase<SupervisionForm>.Of<TAct, TForm, SupervisionFormValidator<TForm>>(run));
}
