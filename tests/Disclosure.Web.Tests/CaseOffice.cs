using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Web.Applications;
using Disclosure.Web.Assessment;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Disputes;
using Disclosure.Web.Files;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Disclosure.Web.Publication;
using Disclosure.Web.Replies;
using Disclosure.Web.Reporting;
using Disclosure.Web.Supervision;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Web.Tests;

/// <summary>An office in which a clerk of 市环保局 works on cases.</summary>
internal static class CaseOffice
{
    public static async Task<TestOffice> OpenAsync(string today = "2026-09-14")
    {
        var office = await TestOffice.OpenAsync((services, configuration) => services.AddOrgans().AddApplications().AddReplies().AddFiles(configuration).AddDisputes().AddSupervision().AddPublication().AddReporting().AddAssessment().AddDashboard().AddScoped<Disclosure.Web.Shell.Drafts>().AddScoped<Disclosure.Web.Shell.DeskNotices>().AddScoped<Disclosure.Web.Shell.LookedAgain>(), today);
        office.ActAs(Role.Clerk);
        return office;
    }

    public static async Task<Application> RegisterAsync(this TestOffice office, string arrivedOn, string content = "某路段夜间施工噪声监测结果") =>
        await office.ReadAsync(await office.Get<RegisterApplication>().RunAsync(
            new RegistrationForm { ArrivedOn = TestOffice.D(arrivedOn), ApplicantName = "钱某", Content = content }, TestContext.Current.CancellationToken));

    public static async Task<Application> CloseAsync(this TestOffice office, Application application, ReplyOutcome outcome, string effectiveOn, WithholdingGround? ground = null)
    {
        var actor = await office.Get<CurrentActor>().GetAsync(TestContext.Current.CancellationToken);
        office.ActAs(actor with { Name = "head", Role = Role.HeadOfOffice, OrganId = actor.OrganId ?? application.OrganId });
        await office.Get<RecordReply>().RunAsync(
            new ReplyForm { Number = application.Number, Version = application.Version, Outcome = outcome, Ground = ground, EffectiveOn = TestOffice.D(effectiveOn), Reason = "系统启用前已送出" },
            TestContext.Current.CancellationToken);
        office.ActAs(actor);
        return await office.ReadAsync(application.Number);
    }

    public static async Task<Application> ReadAsync(this TestOffice office, string number)
    {
        await using var db = await office.DbAsync();
        return await db.Applications.AsNoTracking().SingleAsync(a => a.Number == number, TestContext.Current.CancellationToken);
    }

    /// <summary>Gives a sign-in name the name by which people call her.</summary>
    public static async Task NameAsync(this TestOffice office, string name, string displayName)
    {
        await using var db = await office.DbAsync();
        db.Users.Add(new User { UserName = name, NormalizedUserName = name.ToUpperInvariant(), DisplayName = displayName, Role = Role.Clerk, OrganId = office.Environment6.Id });
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>A letter to a third party, ready to leave.</summary>
    public static ConsultForm Letter(this Application application, string sentOn, ConsultedParty party = ConsultedParty.ThirdParty) => new()
    {
        Number = application.Number,
        Version = application.Version,
        Party = party,
        Name = "某某化工有限公司",
        Description = "某项目验收报告中的工艺参数",
        SentOn = TestOffice.D(sentOn),
    };

    /// <summary>What came back on the first letter.</summary>
    public static EndConsultationForm Opinion(this Application application, string on, ConsultationOpinion opinion = ConsultationOpinion.Agree) =>
        new() { Number = application.Number, Version = application.Version, Opinion = opinion, EndedOn = TestOffice.D(on) };

    /// <summary>A correction notice, ready to leave.</summary>
    public static AskCorrectionForm Notice(this Application application, string askedOn) => new()
    {
        Number = application.Number,
        Version = application.Version,
        AskedOn = TestOffice.D(askedOn),
        Items = CorrectionItems.Description,
        ToAdd = "请写明文件名称或文号",
        Days = 15,
    };
}
