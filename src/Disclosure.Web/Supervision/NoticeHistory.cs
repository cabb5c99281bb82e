using Disclosure.Domain.Supervision;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Supervision;

/// <summary>Tells a notice from its facts, the latest first.</summary>
internal static class NoticeHistory
{
    public static IReadOnlyList<TimelineEvent> Of(NoticeFile file) => TimelineEvent.LatestFirst(All(file).OfType<TimelineEvent>());

    private static IEnumerable<TimelineEvent?> All(NoticeFile file)
    {
        var notice = file.Notice;
        if (file.IsOffice)
        {
            yield return new(notice.DraftedOn, notice.IsAutomatic ? SupervisionTexts.Event_DraftedAutomatically : SupervisionTexts.Event_Drafted, Some(notice.IsAutomatic ? null : file.Names.Say(notice.DraftedBy)));
            yield return At(notice.ApprovedOn, SupervisionTexts.Event_Approved, Name(file, notice.ApprovedBy));
        }

        yield return At(notice.IssuedOn, SupervisionTexts.Event_Issued, notice.Number, Name(file, notice.IssuedBy)) is { } issued ? issued with { Mark = TimelineMark.Fact } : null;
        yield return At(notice.ReceivedOn, SupervisionTexts.Event_Received, Name(file, notice.ReceivedBy));
        yield return At(notice.AnsweredOn, SupervisionTexts.Event_Answered, Name(file, notice.AnsweredBy), notice.WasAnsweredLate ? SupervisionTexts.Event_Late : null);
        yield return At(notice.JudgedOn, notice.Stage is NoticeStage.InPlace ? SupervisionTexts.Event_InPlace : SupervisionTexts.Event_NotInPlace, Name(file, notice.JudgedBy), notice.Judgement);
        yield return At(notice.WithdrawnOn, SupervisionTexts.Event_Withdrawn, Name(file, notice.WithdrawnBy), notice.WithdrawReason);
    }

    private static TimelineEvent? At(DateOnly? on, string title, params string?[] notes) => on is { } day ? new(day, title, Some(notes)) : null;

    private static string? Name(NoticeFile file, string? name) => name is null ? null : file.Names.Say(name);

    private static string[] Some(params string?[] notes) => [.. notes.Where(note => !string.IsNullOrWhiteSpace(note)).Select(note => note!)];
}
