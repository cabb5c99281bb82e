using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using MudBlazor;

namespace Disclosure.Web.Supervision;

/// <summary>The room of supervision: what it registers.</summary>
internal static class SupervisionSlice
{
    public static IServiceCollection AddSupervision(this IServiceCollection services) => services
        .AddSingleton(provider => SupervisionSettings.Read(provider.GetRequiredService<IConfiguration>()))
        .AddSingleton<CaseDuties>().AddScoped<IDutySource>(provider => provider.GetRequiredService<CaseDuties>()).AddScoped<IDutySource, DisputeDutySource>().AddScoped<OpenDuties>()
        .AddScoped<IReminderChannel, NoticeChannel>().AddScoped<IReminderChannel, MailChannel>()
        .AddSingleton(provider => MailSettings.Read(provider.GetRequiredService<IConfiguration>()))
        .AddScoped<MailSender>().AddSingleton<MailJob>().AddHostedService(provider => provider.GetRequiredService<MailJob>())
        .AddAct<ChooseReminders, ReminderChoiceForm, ReminderChoiceFormValidator>()
        .AddSingleton(new InboxLink(() => SupervisionTexts.Choice_Title, ReminderChoicePage.Address, Icons.Material.Outlined.Tune))
        .AddScoped<ISelfCheck, DueDatesCheck>().AddScoped<ISelfCheck, AuditChainCheck>().AddScoped<ISelfCheck, OutboxCheck>().AddSingleton<BackupRecord>().AddScoped<ISelfCheck, BackupCheck>().AddScoped<ISelfCheck, CalendarCheck>()
        .AddAct<RunSelfAudit, SelfAuditForm, SelfAuditFormValidator>().AddScoped<SelfAuditList>()
        .AddSingleton<SelfAuditJob>().AddHostedService(provider => provider.GetRequiredService<SelfAuditJob>())
        .AddPage(new NavigationEntry(NavigationGroup.Administration, () => SupervisionTexts.SelfAudit_Title, SelfAuditPage.Address, Icons.Material.Outlined.FactCheck, nameof(Permission.ViewSelfAudit)) { Order = 60 })
        .AddScoped<PurgeRecords>().AddScoped<JobRunList>().AddScoped<RecomputeComplaints>().AddSingleton<ComplaintWatch>().AddHostedService(provider => provider.GetRequiredService<ComplaintWatch>())
        .AddScoped<SendReminders>().AddSingleton<ReminderJob>().AddHostedService(provider => provider.GetRequiredService<ReminderJob>())
        .AddNotices();

    public static IEndpointRouteBuilder MapSupervision(this IEndpointRouteBuilder app) => app.MapNotices();
}
