using Disclosure.Domain.Applications;
using Disclosure.Web.Applications;
using Disclosure.Web.Replies;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Dashboard;

/// <summary>更正事实: which fact, what it was, what it shall be, and why.</summary>
public sealed partial class ChangeFactPart
{
    private DateOnly? _day;
    private List<CoApplicantForm> _others = [];
    private List<string> _items = [];

    [Inject]
    private ChangeFact UseCase { get; init; } = null!;

    protected override string Done => File.Case.IsOpen ? DashboardTexts.Done_ChangeFact : DashboardTexts.Done_ChangeAsked;

    /// <summary>The facts that the case has.</summary>
    private IEnumerable<ApplicationFact> Facts => FactText.Correctable.Where(fact => fact switch
    {
        ApplicationFact.CorrectionAskedOn or ApplicationFact.CorrectionReceivedOn => File.Case.Correction is not null,
        ApplicationFact.CorrectionServedOn or ApplicationFact.CorrectionDays => File.Case.Correction is { Days: not null },
        ApplicationFact.OverrideToldOn => File.Case.Consultations.Any(c => c.OverrideToldOn is not null),
        _ when CaseValue.IsOfLetter(fact) => File.Case.Consultations.Count > 0,
        ApplicationFact.ExtensionApprovedOn or ApplicationFact.ExtensionDays => File.Case.Extension is not null,
        ApplicationFact.AgentIdNumber or ApplicationFact.PowerOfAttorneyOn => File.Case.Agent is not null,
        ApplicationFact.SpecialNeed => File.Case.Regulation is Domain.Law.Regulation.R2008,
        ApplicationFact.FilledInBy => File.Case.Channel is Channel.Oral,
        ApplicationFact.ReasonsAskedOn or ApplicationFact.ReasonsReceivedOn => File.Case.Excessive is not null,
        ApplicationFact.DelayToldOn or ApplicationFact.DelayedUntil => File.Case.Excessive?.DelayedUntil is not null,
        ApplicationFact.FeeNoticedOn or ApplicationFact.FeeReceivedOn or ApplicationFact.FeePaidOn => File.Case.Fee is not null,
        ApplicationFact.RepliedOn or ApplicationFact.Outcome => File.Case.Outcome is not null,
        ApplicationFact.Ground => File.Case.Ground is not null,
        ApplicationFact.NetworkChannel => File.Case.Channel is Channel.Internet,
        _ => true,
    });

    protected override Task RunAsync() => UseCase.RunAsync(Form);

    private string Old(ApplicationFact fact) =>
        FactText.Read(File.Case.Facts, fact, Form.Ordinal) is { Length: > 0 } value
            ? fact is ApplicationFact.IdentityProof or ApplicationFact.CoApplicants or ApplicationFact.Items || CaseValue.Choices(fact, File.Case.Regulation).Count > 0 ? CaseValue.Say(fact, value) : value
            : DashboardTexts.NoValue;

    private void Choose(ChangeEventArgs change)
    {
        Form.Fact = Enum.TryParse<ApplicationFact>(change.Value as string, out var fact) ? fact : null;
        Form.Ordinal = File.Case.Consultations.Select(c => c.Ordinal).DefaultIfEmpty(1).First();
        (_day, Form.NewValue) = (null, Form.Fact is { } chosen && !CaseValue.IsDay(chosen) ? FactText.Read(File.Case.Facts, chosen, Form.Ordinal) : "");
        _items = [.. File.Case.Items.Select(item => item.Text)];
        _others = [.. File.Case.CoApplicants.Select(one => new CoApplicantForm { Kind = one.Kind, Name = one.Name, IdNumber = one.IdNumber ?? "" })];
    }

    /// <summary>The co-applicants as they stand in the rows.</summary>
    private void Named() => Form.NewValue = CoApplicant.Write(_others.Select((one, i) =>
        new CoApplicant(i + 1, one.Kind, one.Name.Trim(), one.IdNumber.Trim() is { Length: > 0 } id ? id : null)));

    /// <summary>The items as they stand in the rows, one a line.</summary>
    private void Itemised() => Form.NewValue = string.Join('\n', RequestItem.Of(_items).Select(item => item.Text));

    private void Dated(DateOnly? day)
    {
        _day = day;
        Form.NewValue = day is { } known ? Text.IsoDay(known) : "";
    }
}
