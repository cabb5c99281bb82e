using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Web.Applications;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Dashboard;

/// <summary>Values of facts as people read them, and personal data as it may be shown to everybody.</summary>
internal static class CaseValue
{
    private const int Longest = 40;

    /// <summary>A value kept as text: enum members by their words, long texts cut, personal data masked.</summary>
    public static string Say(ApplicationFact fact, string value) => fact switch
    {
        _ when value.Length == 0 => DashboardTexts.NoValue,
        ApplicationFact.ApplicantKind => Member<ApplicantKind>(value),
        ApplicationFact.Channel => Member<Channel>(value),
        ApplicationFact.NetworkChannel => Member<NetworkChannel>(value),
        ApplicationFact.Outcome => Member<ReplyOutcome>(value),
        ApplicationFact.Ground => Member<WithholdingGround>(value),
        ApplicationFact.Regulation => Member<Regulation>(value),
        ApplicationFact.ConsultationOpinion => Member<ConsultationOpinion>(value),
        ApplicationFact.ProvisionForm => Member<ProvisionForm>(value),
        ApplicationFact.ProvisionRoute => Member<ProvisionRoute>(value),
        ApplicationFact.IdentityProof => value == bool.TrueString ? ApplicationsTexts.IdentityProofYes : ApplicationsTexts.IdentityProofNo,
        ApplicationFact.CoApplicants => string.Join(ShellTexts.ListComma, CoApplicant.Read(value).Select(one => one.Name)),
        ApplicationFact.Items => string.Join(ShellTexts.ListSemicolon, value.Split('\n').Select((item, i) => Text.Format(DashboardTexts.NumberedItem, i + 1, item))),
        ApplicationFact.IdNumber or ApplicationFact.AgentIdNumber or ApplicationFact.ProvisionAddress or ApplicationFact.Phone or ApplicationFact.Email or ApplicationFact.Address => Mask(value),
        _ => value.Length <= Longest ? value : value[..Longest] + "…",
    };

    /// <summary>138****0000: enough to recognise, too little to use.</summary>
    public static string Mask(string value) => value.Length switch
    {
        0 => "",
        <= 4 => new string('*', value.Length),
        <= 7 => value[..1] + new string('*', value.Length - 2) + value[^1..],
        _ => value[..3] + "****" + value[^4..],
    };

    /// <summary>The choices of a fact that is a member of an enum; empty for any other fact.</summary>
    public static IReadOnlyList<Enum> Choices(ApplicationFact fact, Regulation regulation) => fact switch
    {
        ApplicationFact.ApplicantKind => Members<ApplicantKind>(),
        ApplicationFact.Channel => Members<Channel>(),
        ApplicationFact.NetworkChannel => Members<NetworkChannel>(),
        ApplicationFact.Regulation => Members<Regulation>(),
        ApplicationFact.ConsultationOpinion => Members<ConsultationOpinion>(),
        ApplicationFact.ProvisionForm => Members<ProvisionForm>(),
        ApplicationFact.ProvisionRoute => Members<ProvisionRoute>(),
        ApplicationFact.Outcome => [.. Outcomes.Of(regulation).Select(rule => (Enum)rule.Outcome)],
        ApplicationFact.Ground => [.. Enum.GetValues<WithholdingGround>().Where(ground => Grounds.Find(regulation, ground) is not null).Cast<Enum>()],
        _ => [],
    };

    /// <summary>Whether the fact is a day.</summary>
    public static bool IsDay(ApplicationFact fact) => fact is ApplicationFact.ArrivedOn or ApplicationFact.ConfirmedOn or ApplicationFact.ReceivedOn
        or ApplicationFact.CorrectionAskedOn or ApplicationFact.CorrectionReceivedOn or ApplicationFact.ConsultationSentOn
        or ApplicationFact.ConsultationEndedOn or ApplicationFact.ExtensionApprovedOn or ApplicationFact.PowerOfAttorneyOn
        or (>= ApplicationFact.ReasonsAskedOn and <= ApplicationFact.FeeWithdrawnOn) or ApplicationFact.RepliedOn
        or ApplicationFact.CorrectionServedOn or ApplicationFact.ConsultationReceivedOn or ApplicationFact.ConsultationOpinionOn or ApplicationFact.OverrideToldOn;

    /// <summary>Whether the fact is one of a consultation letter.</summary>
    public static bool IsOfLetter(ApplicationFact fact) => fact is ApplicationFact.ConsultationSentOn or ApplicationFact.ConsultationEndedOn
        or ApplicationFact.ConsultationName or ApplicationFact.ConsultationReceivedOn or ApplicationFact.ConsultationOpinion or ApplicationFact.ConsultationOpinionOn or ApplicationFact.OverrideToldOn;

    private static string Member<T>(string value)
        where T : struct, Enum => Enum.TryParse<T>(value, out var member) && Enum.IsDefined(member) ? Text.Of(member) : value;

    private static Enum[] Members<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Cast<Enum>()];
}
