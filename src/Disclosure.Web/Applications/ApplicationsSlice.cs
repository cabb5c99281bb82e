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
        .AddScoped<LinkCases>().AddSingleton<IValidator<LinkForm>, LinkFormValidator>()
        .AddScoped<DecideProposal>().AddSingleton<IValidator<ProposalForm>, ProposalFormValidator>().AddScoped<ProposalList>()
        .AddPage(new NavigationEntry(NavigationGroup.Handling, () => ApplicationsTexts.Proposals_Title, "/proposals", Icons.Material.Outlined.Campaign, nameof(Permission.ViewCases))
        {
            Order = 25, Waiting = (provider, _, cancellationToken) => provider.GetRequiredService<ProposalList>().CountAsync(cancellationToken),
        })
        .AddScoped<ImportCalendar>().AddScoped<CalendarDifferences>().AddScoped<CalendarImportList>()
        .AddSingleton<CalendarWatch>().AddHostedService(provider => provider.GetRequiredService<CalendarWatch>())
        .AddSingleton<IValidator<ProposeCalendarForm>, ProposeCalendarFormValidator>().AddSingleton<IValidator<DecideCalendarForm>, DecideCalendarFormValidator>()
        .AddScoped<RegisterApplication>().AddSingleton<IValidator<RegistrationForm>, RegistrationFormValidator>()
        .AddScoped<RegistrationDesks>().AddScoped<RegistrationCheck>()
        .AddPage(new NavigationEntry(NavigationGroup.Handling, () => ApplicationsTexts.RegisterTitle, "/applications/register", Icons.Material.Outlined.PostAdd, nameof(Permission.RegisterApplication)) { Order = 1, Key = "n" })
        .AddScoped<ConfirmReceipt>().AddSingleton<IValidator<ConfirmForm>, ConfirmFormValidator>()
        .AddScoped<AskCorrection>().AddSingleton<IValidator<AskCorrectionForm>, AskCorrectionFormValidator>()
        .AddScoped<ReceiveCorrection>().AddSingleton<IValidator<ReceiveCorrectionForm>, ReceiveCorrectionFormValidator>()
        .AddScoped<Consult>().AddSingleton<IValidator<ConsultForm>, ConsultFormValidator>()
        .AddScoped<EndConsultation>().AddSingleton<IValidator<EndConsultationForm>, EndConsultationFormValidator>()
        .AddScoped<ServeCorrection>().AddSingleton<IValidator<ServeCorrectionForm>, ServeCorrectionFormValidator>()
        .AddScoped<PostponeCorrection>().AddSingleton<IValidator<PostponeCorrectionForm>, PostponeCorrectionFormValidator>()
        .AddScoped<ReachParty>().AddSingleton<IValidator<ReachPartyForm>, ReachPartyFormValidator>()
        .AddScoped<OverrideRefusal>().AddSingleton<IValidator<OverrideRefusalForm>, OverrideRefusalFormValidator>()
        .AddScoped<AskExtension>().AddSingleton<IValidator<ExtendForm>, ExtendFormValidator>()
        .AddScoped<DecideExtension>().AddSingleton<IValidator<DecideExtensionForm>, DecideExtensionFormValidator>()
        .AddScoped<NotifyExtension>().AddSingleton<IValidator<NotifyExtensionForm>, NotifyExtensionFormValidator>()
        .AddScoped<CancelExtension>().AddSingleton<IValidator<CancelExtensionForm>, CancelExtensionFormValidator>()
        .AddScoped<AskReasons>().AddSingleton<IValidator<AskReasonsForm>, AskReasonsFormValidator>()
        .AddScoped<ReceiveReasons>().AddSingleton<IValidator<ReceiveReasonsForm>, ReceiveReasonsFormValidator>()
        .AddScoped<EvaluateReasons>().AddSingleton<IValidator<EvaluateReasonsForm>, EvaluateReasonsFormValidator>()
        .AddScoped<DelayReply>().AddSingleton<IValidator<DelayReplyForm>, DelayReplyFormValidator>()
        .AddScoped<IssueFeeNotice>().AddSingleton<IValidator<IssueFeeForm>, IssueFeeFormValidator>()
        .AddScoped<NoteFeeReceived>().AddSingleton<IValidator<NoteFeeReceivedForm>, NoteFeeReceivedFormValidator>()
        .AddScoped<RecordPayment>().AddSingleton<IValidator<RecordPaymentForm>, RecordPaymentFormValidator>()
        .AddScoped<WaiveFee>().AddSingleton<IValidator<WaiveFeeForm>, WaiveFeeFormValidator>()
        .AddScoped<LogContact>().AddSingleton<IValidator<ContactForm>, ContactFormValidator>()
        .AddScoped<ReopenCase>().AddSingleton<IValidator<ReopenForm>, ReopenFormValidator>()
        .AddSingleton<IValidator<ChangeFactForm>, ChangeFactFormValidator>()
        .AddSingleton<IValidator<VoidForm>, VoidFormValidator>()
        .AddSingleton<IValidator<DecideChangeForm>, DecideChangeFormValidator>()
        .AddSingleton<IValidator<WithdrawForm>, WithdrawFormValidator>()
        .AddScoped<RecordCorrespondence>().AddSingleton<IValidator<CorrespondenceForm>, CorrespondenceFormValidator>()
        .AddScoped<WriteNote>().AddSingleton<IValidator<NoteForm>, NoteFormValidator>()
        .AddScoped<WatchCase>().AddSingleton<IValidator<WatchForm>, WatchFormValidator>()
        .AddScoped<ShowContacts>().AddSingleton<IValidator<ShowContactsForm>, ShowContactsFormValidator>()
        .AddScoped<HandOverCase>().AddSingleton<IValidator<HandOverForm>, HandOverFormValidator>()
        .AddScoped<SeeHandOver>().AddSingleton<IValidator<SeeHandOverForm>, SeeHandOverFormValidator>()
        .AddScoped<CaseFolders>().AddScoped<CaseHandlers>()
        .AddScoped<SimilarCases>().AddSingleton<CaseLights>()
        .AddSingleton<CompiledLists>().AddScoped<ApplicationList>().AddScoped<CaseViewCounts>()
        .AddScoped<FindSource, CaseFind>()
        .AddScoped<AwaitingList>()
        .AddPage(new NavigationEntry(NavigationGroup.Handling, () => ApplicationsTexts.AwaitingTitle, "/applications/awaiting", Icons.Material.Outlined.PhoneCallback, nameof(Permission.ViewCases)) { Order = 3 })
        .AddPage(new NavigationEntry(NavigationGroup.Handling, () => ApplicationsTexts.ListTitle, "/applications", Icons.Material.Outlined.FolderOpen, nameof(Permission.ViewCases)) { Order = 2 });
}
