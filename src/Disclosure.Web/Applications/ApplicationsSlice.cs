using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using FluentValidation;
using MudBlazor;

namespace Disclosure.Web.Applications;

/// <summary>The room of applications: what it registers.</summary>
internal static class ApplicationsSlice
{
    public static IServiceCollection AddApplications(this IServiceCollection services) => services
        .AddScoped<CaseAct>().AddScoped<RecomputeDeadlines>()
        .AddSingleton(provider => OfficeSettings.Read(provider.GetRequiredService<IConfiguration>()))
        .AddAct<LinkCases, LinkForm, LinkFormValidator>()
        .AddAct<DecideProposal, ProposalForm, ProposalFormValidator>().AddScoped<ProposalList>()
        .AddPage(new NavigationEntry(NavigationGroup.Handling, () => ApplicationsTexts.Proposals_Title, "/proposals", Icons.Material.Outlined.Campaign, nameof(Permission.ViewCases))
        {
            Order = 25,
            Waiting = (provider, _, cancellationToken) => provider.GetRequiredService<ProposalList>().CountAsync(cancellationToken),
        })
        .AddScoped<ImportCalendar>().AddScoped<CalendarDifferences>().AddScoped<CalendarImportList>()
        .AddSingleton<CalendarWatch>().AddHostedService(provider => provider.GetRequiredService<CalendarWatch>())
        .AddSingleton<IValidator<ProposeCalendarForm>, ProposeCalendarFormValidator>().AddSingleton<IValidator<DecideCalendarForm>, DecideCalendarFormValidator>()
        .AddAct<RegisterApplication, RegistrationForm, RegistrationFormValidator>()
        .AddScoped<RegistrationDesks>().AddScoped<RegistrationCheck>()
        .AddPage(new NavigationEntry(NavigationGroup.Handling, () => ApplicationsTexts.RegisterTitle, "/applications/register", Icons.Material.Outlined.PostAdd, nameof(Permission.RegisterApplication)) { Order = 1, Key = "n" })
        .AddAct<ConfirmReceipt, ConfirmForm, ConfirmFormValidator>()
        .AddAct<AskCorrection, AskCorrectionForm, AskCorrectionFormValidator>()
        .AddAct<ReceiveCorrection, ReceiveCorrectionForm, ReceiveCorrectionFormValidator>()
        .AddAct<Consult, ConsultForm, ConsultFormValidator>()
        .AddAct<EndConsultation, EndConsultationForm, EndConsultationFormValidator>()
        .AddAct<ServeCorrection, ServeCorrectionForm, ServeCorrectionFormValidator>()
        .AddAct<PostponeCorrection, PostponeCorrectionForm, PostponeCorrectionFormValidator>()
        .AddAct<ReachParty, ReachPartyForm, ReachPartyFormValidator>()
        .AddAct<OverrideRefusal, OverrideRefusalForm, OverrideRefusalFormValidator>()
        .AddAct<AskExtension, ExtendForm, ExtendFormValidator>()
        .AddAct<DecideExtension, DecideExtensionForm, DecideExtensionFormValidator>()
        .AddAct<NotifyExtension, NotifyExtensionForm, NotifyExtensionFormValidator>()
        .AddAct<CancelExtension, CancelExtensionForm, CancelExtensionFormValidator>()
        .AddAct<AskReasons, AskReasonsForm, AskReasonsFormValidator>()
        .AddAct<ReceiveReasons, ReceiveReasonsForm, ReceiveReasonsFormValidator>()
        .AddAct<EvaluateReasons, EvaluateReasonsForm, EvaluateReasonsFormValidator>()
        .AddAct<DelayReply, DelayReplyForm, DelayReplyFormValidator>()
        .AddAct<IssueFeeNotice, IssueFeeForm, IssueFeeFormValidator>()
        .AddAct<NoteFeeReceived, NoteFeeReceivedForm, NoteFeeReceivedFormValidator>()
        .AddAct<RecordPayment, RecordPaymentForm, RecordPaymentFormValidator>()
        .AddAct<WaiveFee, WaiveFeeForm, WaiveFeeFormValidator>()
        .AddAct<LogContact, ContactForm, ContactFormValidator>()
        .AddAct<ReopenCase, ReopenForm, ReopenFormValidator>()
        .AddSingleton<IValidator<ChangeFactForm>, ChangeFactFormValidator>()
        .AddSingleton<IValidator<VoidForm>, VoidFormValidator>()
        .AddSingleton<IValidator<DecideChangeForm>, DecideChangeFormValidator>()
        .AddSingleton<IValidator<WithdrawForm>, WithdrawFormValidator>()
        .AddAct<RecordCorrespondence, CorrespondenceForm, CorrespondenceFormValidator>()
        .AddAct<WriteNote, NoteForm, NoteFormValidator>()
        .AddAct<WatchCase, WatchForm, WatchFormValidator>()
        .AddAct<ShowContacts, ShowContactsForm, ShowContactsFormValidator>()
        .AddAct<HandOverCase, HandOverForm, HandOverFormValidator>()
        .AddAct<SeeHandOver, SeeHandOverForm, SeeHandOverFormValidator>()
        .AddScoped<CaseFolders>().AddScoped<CaseHandlers>()
        .AddScoped<SimilarCases>().AddSingleton<CaseLights>()
        .AddSingleton<CompiledLists>().AddScoped<ApplicationList>().AddScoped<CaseViewCounts>()
        .AddScoped<FindSource, CaseFind>()
        .AddScoped<AwaitingList>()
        .AddPage(new NavigationEntry(NavigationGroup.Handling, () => ApplicationsTexts.AwaitingTitle, "/applications/awaiting", Icons.Material.Outlined.PhoneCallback, nameof(Permission.ViewCases)) { Order = 3 })
        .AddPage(new NavigationEntry(NavigationGroup.Handling, () => ApplicationsTexts.ListTitle, "/applications", Icons.Material.Outlined.FolderOpen, nameof(Permission.ViewCases)) { Order = 2 });
}
