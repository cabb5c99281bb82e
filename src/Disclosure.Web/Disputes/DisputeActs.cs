using Disclosure.Domain.Disputes;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Disputes;

/// <summary>One act: its step in the flow, its form, and how it is run.</summary>
/// <param name="Kind">Which act.</param>
/// <param name="Step">Its step in the flow.</param>
/// <param name="UseCase">Returns the number of the dispute that it acted on or opened.</param>
internal sealed record DisputeActEntry(DisputeActKind Kind, DisputeStep Step, ActUseCase<DisputeForm> UseCase) : ActEntry<DisputeForm>(UseCase)
{
    /// <summary>A form for a dispute as it stands.</summary>
    public DisputeForm NewForm(Dispute dispute, DateOnly? today = null)
    {
        var form = NewForm(today);
        (form.Number, form.Version) = (dispute.Number, dispute.Version);
        return form;
    }
}

/// <summary>Every act on a dispute, a line each: dialogs, buttons and tests read it, and the services are registered from it.</summary>
internal static class DisputeActs
{
    /// <summary>The register.</summary>
    public static readonly IReadOnlyList<DisputeActEntry> All =
    [
        Of<RecordCopy, RecordCopyForm>(DisputeActKind.RecordCopy, DisputeStep.RecordCopy, (act, form, token) => act.RunAsync(form, token)),
        Of<FileAnswer, FileAnswerForm>(DisputeActKind.FileAnswer, DisputeStep.FileAnswer, (act, form, token) => act.RunAsync(form, token)),
        Of<ListEvidence, ListEvidenceForm>(DisputeActKind.ListEvidence, DisputeStep.ListEvidence, (act, form, token) => act.RunAsync(form, token)),
        Of<FileSupplement, FileSupplementForm>(DisputeActKind.FileSupplement, DisputeStep.FileSupplement, (act, form, token) => act.RunAsync(form, token)),
        Of<RecordHearing, RecordHearingForm>(DisputeActKind.RecordHearing, DisputeStep.RecordHearing, (act, form, token) => act.RunAsync(form, token)),
        Of<ConcludeDispute, ConcludeDisputeForm>(DisputeActKind.ConcludeDispute, DisputeStep.Conclude, (act, form, token) => act.RunAsync(form, token)),
        Of<ServeDecision, ServeDecisionForm>(DisputeActKind.ServeDecision, DisputeStep.ServeDecision, (act, form, token) => act.RunAsync(form, token)),
        Of<PerformObligation, PerformObligationForm>(DisputeActKind.PerformObligation, DisputeStep.Perform, (act, form, token) => act.RunAsync(form, token)),
        Of<FileAppeal, FileAppealForm>(DisputeActKind.FileAppeal, DisputeStep.Appeal, (act, form, token) => act.RunAsync(form, token)),
        Of<SueAfterReconsideration, SueAfterReconsiderationForm>(DisputeActKind.SueAfterReconsideration, DisputeStep.Sue, (act, form, token) => act.RunAsync(form, token)),
        Of<OpenRemand, OpenRemandForm>(DisputeActKind.OpenRemand, DisputeStep.Remand, (act, form, token) => act.RunAsync(form, token)),
        Of<OpenRetrial, OpenRetrialForm>(DisputeActKind.OpenRetrial, DisputeStep.Retry, (act, form, token) => act.RunAsync(form, token)),
        Of<SetHearing, SetHearingForm>(DisputeActKind.SetHearing, DisputeStep.SetHearing, (act, form, token) => act.RunAsync(form, token)),
        Of<AskSupplement, AskSupplementForm>(DisputeActKind.AskSupplement, DisputeStep.AskSupplement, (act, form, token) => act.RunAsync(form, token)),
        Of<ReceiveOrder, ReceiveOrderForm>(DisputeActKind.ReceiveOrder, DisputeStep.ReceiveOrder, (act, form, token) => act.RunAsync(form, token)),
        Of<SwitchProcedure, SwitchProcedureForm>(DisputeActKind.SwitchProcedure, DisputeStep.SwitchProcedure, (act, form, token) => act.RunAsync(form, token)),
        Of<SuspendDispute, SuspendDisputeForm>(DisputeActKind.SuspendDispute, DisputeStep.Suspend, (act, form, token) => act.RunAsync(form, token)),
        Of<ResumeDispute, ResumeDisputeForm>(DisputeActKind.ResumeDispute, DisputeStep.Resume, (act, form, token) => act.RunAsync(form, token)),
        Of<ReviewDispute, ReviewDisputeForm>(DisputeActKind.ReviewDispute, DisputeStep.Review, (act, form, token) => act.RunAsync(form, token)),
        Of<NamePoint, NamePointForm>(DisputeActKind.NamePoint, DisputeStep.NamePoint, (act, form, token) => act.RunAsync(form, token)),
        Of<StrikeEvidence, StrikeEvidenceForm>(DisputeActKind.StrikeEvidence, DisputeStep.ListEvidence, (act, form, token) => act.RunAsync(form, token)),
        Of<MoveEvidence, MoveEvidenceForm>(DisputeActKind.MoveEvidence, DisputeStep.ListEvidence, (act, form, token) => act.RunAsync(form, token)),
        Of<NameAgent, NameAgentForm>(DisputeActKind.NameAgent, DisputeStep.NameAgent, (act, form, token) => act.RunAsync(form, token)),
        Of<EndAgent, EndAgentForm>(DisputeActKind.EndAgent, DisputeStep.NameAgent, (act, form, token) => act.RunAsync(form, token)),
        Of<NameParty, NamePartyForm>(DisputeActKind.NameParty, DisputeStep.NameParty, (act, form, token) => act.RunAsync(form, token)),
        Of<NoteCost, NoteCostForm>(DisputeActKind.NoteCost, DisputeStep.NoteCost, (act, form, token) => act.RunAsync(form, token)),
        Of<LinkDispute, LinkDisputeForm>(DisputeActKind.LinkDispute, DisputeStep.LinkApplication, (act, form, token) => act.RunAsync(form, token)),
        Of<UnlinkDispute, UnlinkDisputeForm>(DisputeActKind.UnlinkDispute, DisputeStep.UnlinkApplication, (act, form, token) => act.RunAsync(form, token)),
        Of<HandOverDispute, HandOverDisputeForm>(DisputeActKind.HandOverDispute, DisputeStep.HandOver, (act, form, token) => act.RunAsync(form, token)),
        Of<CorrectDisputeFact, CorrectDisputeFactForm>(DisputeActKind.CorrectDisputeFact, DisputeStep.Correct, (act, form, token) => act.RunAsync(form, token)),
    ];

    /// <summary>The entry of an act.</summary>
    public static DisputeActEntry Of(DisputeActKind kind) => All.Single(entry => entry.Kind == kind);

    /// <summary>The acts that the law allows now, and that have something to act on.</summary>
    public static IEnumerable<DisputeActEntry> Possible(Dispute dispute) => All.Where(entry => dispute.May(entry.Step) && entry.Kind switch
    {
        DisputeActKind.StrikeEvidence => dispute.Evidence.Any(e => e.FiledOn is null),
        DisputeActKind.MoveEvidence => dispute.Evidence.Count(e => e.FiledOn is null) > 1,
        DisputeActKind.EndAgent => dispute.Agents.Any(a => a.EndedOn is null),
        DisputeActKind.UnlinkDispute => dispute.FurtherApplications.Count > 0,
        _ => true,
    });

    /// <summary>Registers every act and the validator of its form.</summary>
    public static IServiceCollection AddDisputeActs(this IServiceCollection services) => services.AddActs(All).AddScoped<DisputeAct>();

    private static DisputeActEntry Of<TAct, TForm>(DisputeActKind kind, DisputeStep step, Func<TAct, TForm, CancellationToken, Task<string>> run)
        where TAct : class
        where TForm : DisputeForm => new(kind, step, ActUseCase<DisputeForm>.Of<TAct, TForm, DisputeFormValidator<TForm>>(run));
}
