using System.Text;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Assessment;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Replies;
using Disclosure.Domain.Supervision;
using Stateless;
using Stateless.Graph;

namespace Disclosure.Domain.Tests;

/// <summary>
/// The flows as docs/flows.md draws them. After a flow has changed the page is drawn anew with <c>DISCLOSURE_FLOWS=docs/flows.md</c> (a full path)
/// and <c>--filter-class *FlowDrawingTests</c>.
/// </summary>
public sealed class FlowDrawingTests
{
    [Fact]
    public void The_page_of_flows_shows_what_the_program_permits()
    {
        var drawn = Draw();
        if (Environment.GetEnvironmentVariable("DISCLOSURE_FLOWS") is { Length: > 0 } page)
        {
            File.WriteAllText(page, drawn);
            return;
        }

        Assert.Equal(drawn, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "flows.md")).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void No_flow_is_left_undrawn() => Assert.Equal(
        ["ApplicationFlow", "ComplaintFlow", "InspectionFlow", "LawsuitFlow", "NoticeFlow", "ReconsiderationFlow", "ReplyFlow", "RoundFlow", "SchemeFlow", "UnitFlow"],
        typeof(ApplicationFlow).Assembly.GetTypes().Where(type => type.GetMethod("Over")?.ReturnType.Name.StartsWith("StateMachine", StringComparison.Ordinal) is true).Select(type => type.Name).Order(StringComparer.Ordinal));

    private static string Draw()
    {
        var (stage, reply, dispute) = (ApplicationStage.Arrived, ReplyStage.Drafted, DisputeStage.Accepted);
        var (notice, complaint, inspection) = (NoticeStage.Drafted, ComplaintStage.Registered, InspectionStage.Drafted);
        var (scheme, round, unit) = (SchemeStage.Drafted, RoundStage.Noticed, UnitStage.SelfAssessing);
        return new StringBuilder("# Flows\n\nDrawn by `FlowDrawingTests` from the machines themselves; the words of stages and steps are those of the code, their Chinese terms stand at the members.\n")
            .Append(Chapter("ApplicationFlow", "An application, from its arrival to its end.", ApplicationFlow.Over(() => stage, to => stage = to)))
            .Append(Chapter("ReplyFlow", "A reply, from its draft to its service. In brackets: what a step depends on besides the stage.", ReplyFlow.Over(() => reply, to => reply = to, new ReplyFlowFacts(false, false, true))))
            .Append(Chapter("ReconsiderationFlow", "A reconsideration, as the organ whose reply is contested lives it.", ReconsiderationFlow.Over(() => dispute, to => dispute = to, new DisputeFlowFacts())))
            .Append(Chapter("LawsuitFlow", "One instance of a lawsuit, as the defendant lives it; the next instance is a proceeding of its own.", LawsuitFlow.Over(() => dispute, to => dispute = to, new DisputeFlowFacts())))
            .Append(Chapter("NoticeFlow", "A supervision notice, from the draft to the judgement; what is not in place is followed by a notice of the next level.", NoticeFlow.Over(() => notice, to => notice = to, isOverdue: false)))
            .Append(Chapter("ComplaintFlow", "A complaint, from its registration to the answer to whoever complained.", ComplaintFlow.Over(() => complaint, to => complaint = to, new ComplaintFlowFacts(true, false))))
            .Append(Chapter("InspectionFlow", "An inspection, from its draft to its close; each unit's sheet waits, is answered and is evaluated.", InspectionFlow.Over(() => inspection, to => inspection = to)))
            .Append(Chapter("SchemeFlow", "A scheme of the annual assessment: immutable once it is published.", SchemeFlow.Over(() => scheme, to => scheme = to)))
            .Append(Chapter("RoundFlow", "A year's assessment, what all units go through together.", RoundFlow.Over(() => round, to => round = to)))
            .Append(Chapter("UnitFlow", "A year's assessment, what one unit goes through: from its self-assessment to the list of what it puts right.", UnitFlow.Over(() => unit, to => unit = to, new UnitFlowFacts(false, true))))
            .ToString();
    }

    private static string Chapter<TStage, TStep>(string name, string what, StateMachine<TStage, TStep> machine) =>
        $"\n## {name}\n\n{what}\n\n```mermaid\n{MermaidGraph.Format(machine.GetInfo()).ReplaceLineEndings("\n").Trim()}\n```\n";
}
