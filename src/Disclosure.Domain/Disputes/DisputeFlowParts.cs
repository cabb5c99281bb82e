using Stateless;
using static Disclosure.Domain.Disputes.DisputeStage;
using static Disclosure.Domain.Disputes.DisputeStep;

namespace Disclosure.Domain.Disputes;

/// <summary>What a reconsideration and a lawsuit have in common on their way.</summary>
internal static class DisputeFlowParts
{
    private static readonly DisputeStage[] Pending = [Accepted, Answered, Suspended];

    private static readonly DisputeStep[] Folder = [NameAgent, NameParty, NoteCost, LinkApplication, UnlinkApplication, HandOver, Correct];

    /// <summary>From the copy to the conclusion. What is suspended goes on from where it stood.</summary>
    public static void ConfigurePending(StateMachine<DisputeStage, DisputeStep> flow, DisputeFlowFacts facts)
    {
        flow.Configure(Accepted)
            .PermitReentryIf(RecordCopy, () => !facts.HasCopy, "no copy yet")
            .PermitIf(FileAnswer, Answered, () => facts.HasCopy, "copy received");

        foreach (var stage in new[] { Accepted, Answered })
        {
            flow.Configure(stage)
                .PermitReentryIf(SwitchProcedure, () => facts is { KnowsProcedures: true, Procedure: not DisputeProcedure.Ordinary }, "simplified procedure")
                .Permit(Suspend, Suspended);
        }

        flow.Configure(Suspended)
            .PermitReentryIf(FileAnswer, () => facts is { HasCopy: true, IsAnswered: false }, "copy received, not answered") // the period does not wait for the resumption
            .PermitIf(Resume, Accepted, () => !facts.IsAnswered, "not answered")
            .PermitIf(Resume, Answered, () => facts.IsAnswered, "answered");

        foreach (var stage in Pending)
        {
            flow.Configure(stage)
                .PermitReentry(Review)
                .PermitReentry(NamePoint)
                .PermitReentry(ListEvidence)
                .PermitReentry(AskSupplement)
                .PermitReentryIf(FileSupplement, () => facts.HasOpenSupplement, "more evidence is asked for")
                .PermitReentry(SetHearing)
                .PermitReentryIf(RecordHearing, () => facts.HasOpenHearing, "a hearing is set")
                .Permit(Conclude, Concluded);
        }
    }

    /// <summary>What is kept in the file, wherever the proceeding stands; what was concluded is looked at every month only while something ordered is open.</summary>
    public static void ConfigureFolder(StateMachine<DisputeStage, DisputeStep> flow, DisputeFlowFacts facts)
    {
        flow.Configure(Concluded).PermitReentryIf(Review, () => facts.HasOpenObligation, "something is ordered");
        foreach (var stage in Enum.GetValues<DisputeStage>())
        {
            foreach (var step in Folder)
            {
                flow.Configure(stage).PermitReentry(step);
            }
        }
    }
}
