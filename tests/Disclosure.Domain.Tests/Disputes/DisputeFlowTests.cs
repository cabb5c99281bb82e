using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Disputes.DisputeStep;
using static Disclosure.Domain.Tests.Days;
using static Disclosure.Domain.Tests.Disputes.Suits;

namespace Disclosure.Domain.Tests.Disputes;

/// <summary>Act × situation for reconsiderations and lawsuits, before and since the laws changed: whatever is not listed is refused and changes nothing.</summary>
public sealed class DisputeFlowTests
{
    private static readonly DisputeStep[]
        Folder = [NameAgent, NameParty, NoteCost, LinkApplication, UnlinkApplication, DisputeStep.HandOver, Correct],
        Pending = [.. Folder, Review, NamePoint, ListEvidence, AskSupplement, SetHearing, Conclude],
        Accepted = [.. Pending, RecordCopy, SwitchProcedure, Suspend],
        Noticed = [.. Pending, FileAnswer, SwitchProcedure, Suspend];

    private static readonly Dictionary<string, DisputeStep[]> OfReconsideration = new(StringComparer.Ordinal)
    {
        ["accepted"] = Accepted,
        ["noticed"] = Noticed,
        ["ordinary"] = [.. Noticed.Except([SwitchProcedure])],
        ["answered"] = [.. Pending, SwitchProcedure, Suspend],
        ["asked"] = [.. Pending, SwitchProcedure, Suspend, FileSupplement],
        ["hearing"] = [.. Pending, SwitchProcedure, Suspend, RecordHearing],
        ["suspended"] = [.. Pending, Resume, FileAnswer],
        ["suspended, answered"] = [.. Pending, Resume],
        ["concluded"] = [.. Folder, ServeDecision, ReceiveOrder, Sue],
        ["served"] = [.. Folder, ReceiveOrder, Sue],
        ["ordered"] = [.. Folder, ReceiveOrder, Sue, Perform, Review],
    };

    private static readonly Dictionary<string, DisputeStep[]> OfLawsuit = new(StringComparer.Ordinal)
    {
        ["accepted"] = [.. Accepted.Except([SwitchProcedure])],
        ["simplified"] = Accepted,
        ["noticed"] = [.. Noticed.Except([SwitchProcedure])],
        ["answered"] = [.. Pending, Suspend],
        ["asked"] = [.. Pending, Suspend, FileSupplement],
        ["hearing"] = [.. Pending, Suspend, RecordHearing],
        ["suspended"] = [.. Pending, Resume, FileAnswer],
        ["suspended, answered"] = [.. Pending, Resume],
        ["concluded"] = [.. Folder, ServeDecision, Appeal, Retry],
        ["served"] = [.. Folder, Appeal, Retry],
        ["ordered"] = [.. Folder, Appeal, Retry, Perform, Review],
        ["appealed"] = [.. Folder, Retry],
        ["second instance"] = [.. Folder, Retry],
        ["remanded"] = [.. Folder, Remand],
    };

    /// <summary>Each step with what it needs; the days fit every situation.</summary>
    private static readonly Dictionary<DisputeStep, Action<Dispute, string>> Acts = new()
    {
        [RecordCopy] = (d, y) => d.RecordCopy(D($"{y}-09-10"), Hand),
        [SwitchProcedure] = (d, y) => d.SwitchProcedure(D($"{y}-09-10"), Hand),
        [ListEvidence] = (d, _) => d.ListEvidence(EvidenceKind.Document, "检索记录", "已检索", 1, "", Hand),
        [FileAnswer] = (d, y) => d.FileAnswer(D($"{y}-09-15"), Hand),
        [AskSupplement] = (d, y) => d.AskSupplement("检索说明", D($"{y}-09-15"), D($"{y}-09-30"), Hand),
        [FileSupplement] = (d, y) => d.FileSupplement(1, D($"{y}-09-20"), Hand),
        [SetHearing] = (d, y) => d.SetHearing(D($"{y}-09-28"), null, "第三法庭", D($"{y}-09-15"), Hand),
        [RecordHearing] = (d, _) => d.RecordHearing(1, HearingOutcome.Held, HeadAppearance.Head, "孙某", "", "", Hand),
        [Suspend] = (d, y) => d.Suspend(D($"{y}-09-16"), "等待另案", Hand),
        [Resume] = (d, y) => d.Resume(D($"{y}-09-20"), Hand),
        [Conclude] = (d, y) => d.Conclude(End(DisputeResult.Withdrawn, $"{y}-10-20"), Hand),
        [ServeDecision] = (d, y) => d.ServeDecision(D($"{y}-10-22"), Hand),
        [Sue] = (d, y) => d.GoOn(Sue, D($"{y}-10-28"), false, Hand),
        [Appeal] = (d, y) => d.GoOn(Appeal, D($"{y}-10-28"), true, Hand),
        [Remand] = (d, y) => d.GoOn(Remand, D($"{y}-10-28"), false, Hand),
        [Retry] = (d, y) => d.GoOn(Retry, D($"{y}-10-28"), false, Hand),
        [ReceiveOrder] = (d, y) => d.ReceiveOrder(new DisputeOrder(ObligationKind.OpinionLetter, "规范检索", null), D($"{y}-10-28"), "", Hand),
        [Perform] = (d, y) => d.Perform(1, D($"{y}-10-28"), "已履行", false, Hand),
        [Review] = (d, _) => d.Look("已核查", Hand),
        [NameAgent] = (d, _) => d.NameAgent(DisputeAgentKind.Lawyer, "李律师", "某律所", "", Hand),
        [NameParty] = (d, _) => d.NameParty(DisputePartyRole.ThirdParty, "某公司", Hand),
        [NoteCost] = (d, y) => d.NoteCost(DisputeCostKind.CourtFee, 50, D($"{y}-09-20"), "", Hand),
        [NamePoint] = (d, _) => d.NamePoint("答复是否合法", Hand),
        [LinkApplication] = (d, _) => d.Link(8, "SQ-8", Hand),
        [UnlinkApplication] = (d, _) => d.Unlink(9, "SQ-9", Hand),
        [DisputeStep.HandOver] = (d, _) => d.HandOver("kang", Hand),
        [Correct] = (d, _) => d.Correct(DisputeFact.Remarks, "补记", Hand),
    };

    public static TheoryData<DisputeKind, string, string> Situations =>
    [
        .. from kind in Enum.GetValues<DisputeKind>()
           from year in kind is DisputeKind.Reconsideration ? new[] { "2023", "2026" } : ["2014", "2026"]
           from situation in kind is DisputeKind.Reconsideration ? OfReconsideration.Keys : OfLawsuit.Keys
           where year is "2026" || situation is not ("ordinary" or "simplified")
           select (kind, year, situation),
    ];

    [Fact]
    public void Every_step_has_its_act() => Assert.Equal(Enum.GetValues<DisputeStep>(), Acts.Keys.Order());

    [Theory]
    [MemberData(nameof(Situations))]
    public void Only_what_is_listed_is_lawful(DisputeKind kind, string year, string situation)
    {
        var lawful = (kind is DisputeKind.Reconsideration ? OfReconsideration : OfLawsuit)[situation].Except(year is "2026" ? [] : [SwitchProcedure]).ToList();
        Assert.Equal(lawful.Order(), In(kind, year, situation).PermittedSteps);
        foreach (var (step, act) in Acts)
        {
            var dispute = In(kind, year, situation);
            var stage = dispute.Stage;

            var refusal = Record.Exception(() => act(dispute, year));

            if (lawful.Contains(step))
            {
                Assert.True(refusal is null, $"{step}: {refusal?.Message}");
            }
            else
            {
                Assert.True(refusal is RuleViolationException { Rule: DisputeRule.DisputeStepNotPermitted or DisputeRule.SwitchToOrdinaryOnly or DisputeRule.DisputeProcedureUnknown }, $"{step}: {refusal?.Message ?? "done"}");
                Assert.Equal(stage, dispute.Stage);
            }
        }
    }

    [Fact]
    public void What_is_suspended_goes_on_from_where_it_stood()
    {
        var owed = In(DisputeKind.Lawsuit, "2026", "suspended");
        owed.Resume(D("2026-09-20"), Hand);
        var answered = In(DisputeKind.Lawsuit, "2026", "suspended, answered");
        answered.Resume(D("2026-09-20"), Hand);

        Assert.Equal((DisputeStage.Accepted, DisputeStage.Answered), (owed.Stage, answered.Stage));
        Assert.Equal(D("2026-09-20"), answered.Suspensions[0].Until);
    }

    [Fact]
    public void An_answer_filed_while_suspended_counts_and_the_proceeding_stays_suspended()
    {
        var dispute = In(DisputeKind.Reconsideration, "2026", "suspended");
        dispute.FileAnswer(D("2026-09-18"), Hand);
        Assert.Equal((DisputeStage.Suspended, D("2026-09-18")), (dispute.Stage, dispute.AnsweredOn));

        dispute.Conclude(End(DisputeResult.Terminated, "2026-10-20"), Hand);
        Assert.Equal(D("2026-10-20"), dispute.Suspensions[0].Until); // the end of the proceeding ends the suspension
    }

    private static Dispute In(DisputeKind kind, string year, string situation)
    {
        var instance = kind is DisputeKind.Reconsideration ? (CourtInstance?)null : situation is "second instance" or "remanded" ? CourtInstance.Second : CourtInstance.First;
        DisputeProcedure? procedure = situation switch { "ordinary" => DisputeProcedure.Ordinary, "simplified" => DisputeProcedure.Simplified, _ => null };
        var dispute = Open(kind, $"{year}-09-01", situation is "accepted" or "simplified" ? null : $"{year}-09-10", instance, procedure).Evidenced();
        dispute.Link(7, "SQ-7", Hand);
        dispute.Link(9, "SQ-9", Hand);
        switch (situation)
        {
            case "answered" or "asked" or "hearing" or "suspended, answered":
                dispute.FileAnswer(D($"{year}-09-14"), Hand);
                break;
        }

        switch (situation)
        {
            case "asked": dispute.AskSupplement("检索说明", D($"{year}-09-15"), D($"{year}-09-30"), Hand); break;
            case "hearing": dispute.SetHearing(D($"{year}-09-28"), null, "第三法庭", D($"{year}-09-15"), Hand); break;
            case "suspended" or "suspended, answered": dispute.Suspend(D($"{year}-09-15"), "等待另案", Hand); break;
            case "concluded": dispute.Concluded(DisputeResult.Withdrawn, $"{year}-10-20"); break;
            case "served" or "second instance": dispute.Concluded(DisputeResult.Withdrawn, $"{year}-10-20", $"{year}-10-21"); break;
            case "ordered": dispute.Concluded(DisputeResult.OrderedToPerform, $"{year}-10-20", $"{year}-10-21", new DisputeOrder(ObligationKind.Perform, "履行", null)); break;
            case "appealed":
                dispute.Concluded(DisputeResult.Annulled, $"{year}-10-20", $"{year}-10-21");
                dispute.GoOn(Appeal, D($"{year}-10-28"), true, Hand);
                break;
            case "remanded": dispute.Concluded(DisputeResult.Remanded, $"{year}-10-20", $"{year}-10-21"); break;
        }

        return dispute;
    }
}
