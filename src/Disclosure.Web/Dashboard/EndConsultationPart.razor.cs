using Disclosure.Domain.Applications;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Web.Applications;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Dashboard;

/// <summary>登记意见: what the party said and when; of a silence the law gives the day and what it means.</summary>
public sealed partial class EndConsultationPart
{
    [Inject]
    private EndConsultation UseCase { get; init; } = null!;

    [Inject]
    private ReplyClock Clock { get; init; } = null!;

    protected override string Done => DashboardTexts.Done_EndConsultation;

    private string? Note => File.Acts.FirstOrDefault(a => a.Kind is ActKind.EndConsultation)?.Note;

    private IEnumerable<Consultation> Letters => File.Case.Consultations.Where(c => c.EndedOn is null);

    private Consultation? Letter => File.Case.Consultations.FirstOrDefault(c => c.Ordinal == Form.Ordinal);

    private bool IsSilent => Form.Opinion is ConsultationOpinion.Silent;

    private bool HasPeriod => Letter?.PeriodUnder(File.Case.Regulation) is not null;

    private LegalDay? Last => Letter?.LastDay(File.Case.Regulation, Clock.Calendar);

    private string? Silence => Letter is { } letter ? ConsultationWords.Silence(letter.Party, File.Case.Regulation) : null;

    /// <summary>A third party's refusal binds since 2019 only with reasonable grounds (art. 32).</summary>
    private bool MayBeUnfounded => Letter is { Party: ConsultedParty.ThirdParty } && File.Case.Regulation is Regulation.R2019;

    private string SilenceEnd => Last switch
    {
        null => DashboardTexts.SilenceNeedsReceipt,
        { On: var day } when day >= File.Today => Text.Format(DashboardTexts.SilenceNotYet, Text.FullDay(day)),
        { On: var day } => Text.Format(DashboardTexts.SilenceEnds, Text.FullDay(day)),
    };

    protected override void OnInitialized()
    {
        base.OnInitialized();
        Form.Ordinal = Letters.Select(c => c.Ordinal).DefaultIfEmpty(1).First();
    }

    protected override Task RunAsync() => UseCase.RunAsync(Form);
}
