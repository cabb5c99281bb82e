using FluentValidation;

namespace Disclosure.Web.Applications;

/// <summary>The room of applications: what it registers.</summary>
internal static class ApplicationsSlice
{
    public static IServiceCollection AddApplications(this IServiceCollection services) => services
        .AddScoped<CaseAct>()
        .AddScoped<RegisterApplication>().AddSingleton<IValidator<RegistrationForm>, RegistrationFormValidator>()
        .AddScoped<ConfirmReceipt>().AddSingleton<IValidator<ConfirmForm>, ConfirmFormValidator>()
        .AddScoped<AskCorrection>().AddSingleton<IValidator<AskCorrectionForm>, AskCorrectionFormValidator>()
        .AddScoped<ReceiveCorrection>().AddSingleton<IValidator<ReceiveCorrectionForm>, ReceiveCorrectionFormValidator>()
        .AddScoped<Consult>().AddSingleton<IValidator<ConsultForm>, ConsultFormValidator>()
        .AddScoped<EndConsultation>().AddSingleton<IValidator<EndConsultationForm>, EndConsultationFormValidator>()
        .AddScoped<ExtendDeadline>().AddSingleton<IValidator<ExtendForm>, ExtendFormValidator>()
        .AddScoped<ReopenCase>().AddSingleton<IValidator<ReopenForm>, ReopenFormValidator>()
        .AddScoped<ChangeFact>().AddSingleton<IValidator<ChangeFactForm>, ChangeFactFormValidator>()
        .AddSingleton<IValidator<VoidForm>, VoidFormValidator>()
        .AddSingleton<IValidator<DecideChangeForm>, DecideChangeFormValidator>()
        .AddScoped<SimilarCases>();
}
