using Disclosure.Domain.Law;
using Stateless;

namespace Disclosure.Domain.Supervision;

/// <summary>监督检查: one checklist, sent to chosen units, answered by each, evaluated by the office (2019 art. 47; 2008 art. 30).</summary>
public sealed class Inspection
{
    /// <summary>Longest title, in characters.</summary>
    public const int MaxTitle = 200;

    /// <summary>Longest explanation or conclusion, in characters.</summary>
    public const int MaxText = 2000;

    /// <summary>Most questions of one checklist.</summary>
    public const int MaxQuestions = 60;

    private readonly List<InspectionQuestion> _questions = [];
    private readonly List<InspectionSheet> _sheets = [];
    private readonly List<InspectionLine> _lines = [];

    private Inspection()
    {
    }

    /// <summary>拟定.</summary>
    /// <exception cref="RuleViolationException">No question, or one that is too long; no unit; the office itself; a day that has passed.</exception>
    public Inspection(string code, long officeId, string title, string note, DateOnly dueOn, IEnumerable<(string Text, string Basis)> questions, IEnumerable<long> organs, SupervisionHand hand)
    {
        ArgumentNullException.ThrowIfNull(hand);
        (Code, OfficeId, DraftedBy, DraftedOn) = (code, officeId, hand.By, hand.Today);
        Write(title, note, dueOn, questions, organs, hand);
    }

    /// <summary>Surrogate key; never shown.</summary>
    public long Id { get; private set; }

    /// <summary>编号, unique.</summary>
    public string Code { get; private set; } = "";

    /// <summary>检查机关.</summary>
    public long OfficeId { get; private set; }

    /// <summary>检查名称.</summary>
    public string Title { get; private set; } = "";

    /// <summary>检查说明, or empty.</summary>
    public string Note { get; private set; } = "";

    /// <summary>报送期限: the day that the office sets.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>Where it stands.</summary>
    public InspectionStage Stage { get; private set; }

    /// <summary>拟定人, by sign-in name.</summary>
    public string DraftedBy { get; private set; } = "";

    /// <summary>拟定日.</summary>
    public DateOnly DraftedOn { get; private set; }

    /// <summary>发出日, or null.</summary>
    public DateOnly? SentOn { get; private set; }

    /// <summary>办结日, or null.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>Renewed with every change; a form opened on an older one is refused.</summary>
    public Guid Version { get; private set; }

    /// <summary>检查内容, in order.</summary>
    public IReadOnlyList<InspectionQuestion> Questions => _questions;

    /// <summary>被检查单位.</summary>
    public IReadOnlyList<InspectionSheet> Sheets => _sheets;

    /// <summary>Every unit's answer to every question.</summary>
    public IReadOnlyList<InspectionLine> Lines => _lines;

    /// <summary>已发出: the units know of it.</summary>
    public bool HasLeft => SentOn is not null;

    /// <summary>Whether the flow allows a step now.</summary>
    public bool May(InspectionStep step) => Machine().CanFire(step);

    /// <summary>The sheet of a unit; null where it is not inspected.</summary>
    public InspectionSheet? SheetOf(long organId) => _sheets.Find(s => s.OrganId == organId);

    /// <summary>The lines of a unit, in the order of the questions.</summary>
    public IReadOnlyList<InspectionLine> LinesOf(long organId) => [.. _lines.Where(l => l.OrganId == organId).OrderBy(l => l.Ordinal)];

    /// <summary>改写: questions, units, days and words of a draft that no unit has seen.</summary>
    /// <exception cref="RuleViolationException">It has been sent; no question, or no unit; the office itself; a day that has passed.</exception>
    public void Rewrite(string title, string note, DateOnly dueOn, IEnumerable<(string Text, string Basis)> questions, IEnumerable<long> organs, SupervisionHand hand)
    {
        ArgumentNullException.ThrowIfNull(hand);
        Demand(InspectionStep.Rewrite);
        Write(title, note, dueOn, questions, organs, hand);
    }

    /// <summary>修改: name, explanation or day of what has been sent, until it is closed; the page tells the units. Questions and units stay: what was answered must fit what was asked.</summary>
    /// <exception cref="RuleViolationException">Not sent yet, closed, no reason, or a day that has passed.</exception>
    public void Change(string title, string note, DateOnly dueOn, string reason, SupervisionHand hand)
    {
        ArgumentNullException.ThrowIfNull(note);
        ArgumentNullException.ThrowIfNull(hand);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        Demand(InspectionStep.Change);
        DemandReason(reason);
        if (dueOn != DueOn)
        {
            DemandAhead(dueOn, hand);
        }

        (Title, Note, DueOn) = (title.Trim(), note.Trim(), dueOn);
    }

    /// <summary>发出.</summary>
    /// <exception cref="RuleViolationException">Out of turn, or the units would be late at once.</exception>
    public void Send(SupervisionHand hand)
    {
        var flow = Demand(InspectionStep.Send);
        DemandAhead(DueOn, hand);
        SentOn = hand.Today;
        flow.Fire(InspectionStep.Send);
    }

    /// <summary>作废草稿 that no unit has seen; it stays in the register, and the reason in the audit.</summary>
    /// <exception cref="RuleViolationException">It has been sent, or no reason.</exception>
    public void Drop(string reason)
    {
        var flow = Demand(InspectionStep.Drop);
        DemandReason(reason);
        flow.Fire(InspectionStep.Drop);
    }

    /// <summary>报送自查: every question of the unit's sheet; until it is evaluated it may be sent again.</summary>
    /// <exception cref="RuleViolationException">Not sent, not inspected, evaluated already, or a question is left out.</exception>
    public void Reply(long organId, IReadOnlyList<InspectionEntry> entries, SupervisionHand hand)
    {
        var sheet = Demanded(InspectionStep.Reply, organId, SheetStage.Waiting, SheetStage.Answered);
        foreach (var (line, entry) in Matched(organId, entries))
        {
            (line.Reply, line.Note) = (entry.Value, entry.Note.Trim());
        }

        (sheet.Stage, sheet.AnsweredBy, sheet.AnsweredOn) = (SheetStage.Answered, hand.By, sheet.AnsweredOn ?? hand.Today);
    }

    /// <summary>评价: every question of a unit that has answered.</summary>
    /// <exception cref="RuleViolationException">Nothing is answered, evaluated already, or a question is left out.</exception>
    public void Evaluate(long organId, IReadOnlyList<InspectionEntry> entries, string conclusion, SupervisionHand hand)
    {
        var sheet = Demanded(InspectionStep.Evaluate, organId, SheetStage.Answered);
        foreach (var (line, entry) in Matched(organId, entries))
        {
            (line.Mark, line.Remark) = (entry.Value, entry.Note.Trim());
        }

        (sheet.Stage, sheet.EvaluatedBy, sheet.EvaluatedOn, sheet.Conclusion) = (SheetStage.Evaluated, hand.By, hand.Today, conclusion.Trim());
    }

    /// <summary>办结: no more answers are taken.</summary>
    /// <exception cref="RuleViolationException">Out of turn, or an answer waits for its evaluation.</exception>
    public void Close(SupervisionHand hand)
    {
        var flow = Demand(InspectionStep.Close);
        if (_sheets.Exists(s => s.Stage is SheetStage.Answered))
        {
            throw new RuleViolationException(SupervisionRule.InspectionUnevaluated, null, _sheets.Count(s => s.Stage is SheetStage.Answered));
        }

        ClosedOn = hand.Today;
        flow.Fire(InspectionStep.Close);
    }

    /// <summary>Says everything that a draft says. What stands in both the old and the new one keeps its row.</summary>
    private void Write(string title, string note, DateOnly dueOn, IEnumerable<(string Text, string Basis)> questions, IEnumerable<long> organs, SupervisionHand hand)
    {
        ArgumentNullException.ThrowIfNull(note);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        List<InspectionQuestion> asked = [.. questions.Where(q => !string.IsNullOrWhiteSpace(q.Text)).Select((q, i) => new InspectionQuestion(i + 1, q.Text.Trim(), q.Basis.Trim()))];
        List<long> units = [.. organs.Distinct()];
        if (asked.Count is 0 or > MaxQuestions || units.Count == 0 || asked.Exists(q => q.Text.Length > InspectionQuestion.MaxText || q.Basis.Length > InspectionQuestion.MaxText))
        {
            throw new RuleViolationException(SupervisionRule.InspectionIncomplete, null, MaxQuestions, InspectionQuestion.MaxText);
        }

        if (units.Contains(OfficeId))
        {
            throw new RuleViolationException(SupervisionRule.NoticeOrganUnfit);
        }

        DemandAhead(dueOn, hand);
        _questions.RemoveAll(q => !asked.Contains(q));
        _questions.AddRange(asked.Except(_questions).ToList());
        _questions.Sort((one, other) => one.Ordinal.CompareTo(other.Ordinal));
        _sheets.RemoveAll(s => !units.Contains(s.OrganId));
        _sheets.AddRange(units.Where(organ => SheetOf(organ) is null).ToList().Select(organ => new InspectionSheet(organ)));
        _lines.RemoveAll(l => l.Ordinal > asked.Count || !units.Contains(l.OrganId));
        _lines.AddRange((from organ in units from question in asked where !_lines.Exists(l => l.OrganId == organ && l.Ordinal == question.Ordinal) select new InspectionLine(organ, question.Ordinal)).ToList());
        (Title, Note, DueOn) = (title.Trim(), note.Trim(), dueOn);
    }

    private static void DemandAhead(DateOnly dueOn, SupervisionHand hand)
    {
        if (dueOn < hand.Today)
        {
            throw new RuleViolationException(SupervisionRule.SupervisionDayUnfit, null, dueOn, hand.Today);
        }
    }

    private static void DemandReason(string reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleViolationException(Rule.ReasonMissing);
        }
    }

    private StateMachine<InspectionStage, InspectionStep> Machine() => InspectionFlow.Over(() => Stage, to => Stage = to);

    private StateMachine<InspectionStage, InspectionStep> Demand(InspectionStep step) =>
        Machine() is var flow && flow.CanFire(step) ? flow : throw new RuleViolationException(SupervisionRule.InspectionOutOfTurn, null, Stage);

    private InspectionSheet Demanded(InspectionStep step, long organId, params SheetStage[] stages)
    {
        Demand(step);
        return SheetOf(organId) is { } sheet && stages.Contains(sheet.Stage) ? sheet : throw new RuleViolationException(SupervisionRule.InspectionOutOfTurn, null, SheetOf(organId)?.Stage ?? SheetStage.Waiting);
    }

    private List<(InspectionLine Line, InspectionEntry Entry)> Matched(long organId, IReadOnlyList<InspectionEntry> entries) =>
        [.. LinesOf(organId).Select(line => (line, entries.FirstOrDefault(e => e.Ordinal == line.Ordinal) ?? throw new RuleViolationException(SupervisionRule.InspectionLineMissing, null, line.Ordinal)))];
}
