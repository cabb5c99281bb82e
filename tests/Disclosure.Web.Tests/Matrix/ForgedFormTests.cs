using System.Reflection;
using Disclosure.Domain.Assessment;
using Disclosure.Domain.Law;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Assessment;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using Disclosure.Web.Publication;
using Disclosure.Web.Supervision;
using Disclosure.Web.Tests.Assessment;
using Disclosure.Web.Tests.Publication;
using Disclosure.Web.Tests.Supervision;
using FluentValidation;

namespace Disclosure.Web.Tests.Matrix;

/// <summary>Forms as no page fills them in: a field of a lawful form after another holds the first or the last day there is, numbers beyond counting, a megabyte, or signs that no paper takes.</summary>
public sealed class ForgedFormTests
{
    private const string Hostile = "=1+1\0\u0001\u202E\uFFFE\uD800{Closing}|<w:p/>\r\n- x";

    private static readonly string Megabyte = new('长', 1_000_000);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<NoticeStage> NoticeStages => [.. Enum.GetValues<NoticeStage>()];

    public static TheoryData<ComplaintStage> ComplaintStages => [.. Enum.GetValues<ComplaintStage>()];

    [Theory]
    [MemberData(nameof(NoticeStages))]
    public async Task A_forged_act_on_a_notice_breaks_nothing_and_the_notice_still_opens(NoticeStage stage)
    {
        await using var office = await CaseOffice.OpenAsync();
        var lawful = await office.NoticeAtAsync(stage);
        foreach (var entry in SupervisionActs.All.Where(entry => entry.NoticeStep is { } step && lawful.May(step, TestOffice.D("2026-09-14"))))
        {
            foreach (var (property, value) in Forgeries(entry.Form))
            {
                var notice = await office.NoticeAtAsync(stage);
                office.ActAs(NoticeOffice.RoleOf(entry.Kind));
                await TryAsync(NoticeOffice.Filled(entry, notice.Code, notice.Version), property, value, form => entry.RunAsync(office.Services, form, Cancel));

                office.ActAs(Role.Supervisor);
                Assert.NotNull(await office.Get<NoticeFiles>().FindAsync(notice.Code, Cancel));
                Assert.NotEmpty((await office.Get<NoticeFiles>().PaperAsync(notice.Code, Cancel))!.Value.Content);
            }
        }
    }

    [Theory]
    [MemberData(nameof(ComplaintStages))]
    public async Task A_forged_act_on_a_complaint_breaks_nothing_and_the_complaint_still_opens(ComplaintStage stage)
    {
        await using var office = await CaseOffice.OpenAsync();
        var lawful = await office.ComplaintAtAsync(stage);
        foreach (var entry in SupervisionActs.All.Where(entry => entry.ComplaintStep is { } step && lawful.May(step)))
        {
            foreach (var (property, value) in Forgeries(entry.Form))
            {
                var complaint = await office.ComplaintAtAsync(stage);
                office.ActAs(Role.CityOffice);
                await TryAsync(NoticeOffice.Filled(entry, complaint.Code, complaint.Version), property, value, form => entry.RunAsync(office.Services, form, Cancel));

                Assert.NotNull(await office.Get<ComplaintFiles>().FindAsync(complaint.Code, Cancel));
            }
        }
    }

    [Fact]
    public async Task Whatever_is_opened_by_a_forged_form_of_supervision_is_refused_or_opens()
    {
        await using var office = await CaseOffice.OpenAsync();
        office.ActAs(Role.Supervisor);
        await EachAsync(() => NoticeOffice.Draft(), form => office.Get<DraftNotice>().RunAsync(form, Cancel), code => office.Get<NoticeFiles>().FindAsync(code, Cancel));
        await EachAsync(
            () => new RegisterComplaintForm { Organ = "HHHT-006", Channel = ComplaintChannel.Letter, ComplaintMatter = ComplaintMatter.LateReply, ReceivedOn = TestOffice.D("2026-09-14"), Complainant = "钱某", Content = "逾期未答复" },
            form => office.Get<RegisterComplaint>().RunAsync(form, Cancel), code => office.Get<ComplaintFiles>().FindAsync(code, Cancel));
        await EachAsync(
            () => new DraftInspectionForm { Title = "专项检查", DueOn = TestOffice.D("2026-09-30"), Questions = "是否登记 | 第三十一条", Organs = "HHHT-006" },
            form => office.Get<DraftInspection>().RunAsync(form, Cancel), code => office.Get<InspectionFiles>().FindAsync(code, Cancel));
        await EachAsync(
            () => new DraftBulletinForm { BulletinKind = BulletinKind.Weekly, Day = TestOffice.D("2026-09-01") },
            form => office.Get<DraftBulletin>().RunAsync(form, Cancel), code => office.Get<BulletinFiles>().PaperAsync(code, Cancel));
        await EachAsync(
            () => new DraftBulletinForm { BulletinKind = BulletinKind.Monthly, Day = TestOffice.D("2026-07-01") },
            form => office.Get<DraftBulletin>().RunAsync(form, Cancel), code => office.Get<BulletinFiles>().PaperAsync(code, Cancel));
    }

    [Fact]
    public async Task Forged_forms_of_publications_are_refused_or_open()
    {
        await using var office = await CaseOffice.OpenAsync();
        office.ActAs(Role.CityOffice);
        await EachAsync(
            () => new RegisterPublicationForm { Organ = "HHHT-006", Title = "某某管理办法", MadeOn = TestOffice.D("2026-09-01") },
            form => office.Get<RegisterPublication>().RunAsync(form, Cancel), code => office.Get<PublicationFiles>().FindAsync(code, Cancel));
        foreach (var entry in PublicationActs.All.Where(entry => entry.Step is not null))
        {
            foreach (var (property, value) in Forgeries(entry.Form))
            {
                var item = await office.RegisterItemAsync();
                item = entry.Kind is PublicationActKind.TakeBackPublication ? await office.PublishAsync(item) : item;
                var form = (PublicationForm)Activator.CreateInstance(entry.Form)!;
                (form.Code, form.Version) = (item.Code, item.Version);
                Fill(form);
                await TryAsync(form, property, value, forged => entry.RunAsync(office.Services, forged, Cancel));

                Assert.NotNull(await office.Get<PublicationFiles>().FindAsync(item.Code, Cancel));
            }
        }
    }

    [Fact]
    public async Task Forged_forms_of_the_assessment_are_refused_or_leave_a_sheet_that_opens()
    {
        await using var office = await FactOffice.OpenAsync();
        await OnAsync<AssessIndicatorForm>(UnitStage.SelfAssessing, Role.Clerk, f => (f.Code, f.Score, f.Remark) = ("A1", 39, "x"), form => office.Get<AssessIndicator>().RunAsync(form, Cancel));
        await OnAsync<ReturnSelfAssessmentForm>(UnitStage.SelfAssessed, Role.Assessor, f => f.Reason = "缺佐证", form => office.Get<ReturnSelfAssessment>().RunAsync(form, Cancel));
        await OnAsync<EnterFactForm>(UnitStage.Scoring, Role.Assessor, f => (f.Key, f.Count, f.Base, f.Reason) = ("deficientForm", 1, 2, "缺页"), form => office.Get<EnterFact>().RunAsync(form, Cancel));
        await OnAsync<MarkIndicatorForm>(UnitStage.Scoring, Role.Assessor, f => (f.Code, f.Score, f.Reason) = ("A1", 30, "x"), form => office.Get<MarkIndicator>().RunAsync(form, Cancel));
        await OnAsync<ContestIndicatorForm>(UnitStage.FedBack, Role.HeadOfOffice, f => (f.Code, f.Claimed, f.Reason) = ("A1", 40, "x"), form => office.Get<ContestIndicator>().RunAsync(form, Cancel));
        await OnAsync<ReviewObjectionForm>(UnitStage.Objected, Role.CityOffice, f => (f.Code, f.After, f.Opinion) = ("A1", 39, "x"), form => office.Get<ReviewObjection>().RunAsync(form, Cancel));
        await OnAsync<RectifyItemForm>(UnitStage.HandedOver, Role.Clerk, f => (f.Ordinal, f.Result) = (1, "x"), form => office.Get<RectifyItem>().RunAsync(form, Cancel));

        async Task OnAsync<TForm>(UnitStage stage, Role role, Action<TForm> fill, Func<TForm, Task<string>> run)
            where TForm : UnitForm, new()
        {
            foreach (var (property, value) in Forgeries(typeof(TForm)))
            {
                var unit = await office.UnitAtAsync(stage);
                office.ActAs(role);
                await TryAsync(CourseOffice.Form(unit, fill), property, value, run);

                office.ActAs(Role.Assessor);
                Assert.NotNull(await office.Get<AssessmentSheets>().FindAsync(unit.RoundId, "HHHT-006", Cancel));
                if (await office.Get<AssessmentPapers>().UnitAsync(unit.RoundId, "HHHT-006", Cancel) is { } paper)
                {
                    Assert.NotEmpty(ScoreSheetFile.Word(paper));
                    ScoreSheetFile.Workbook(paper, new MemoryStream());
                }
            }
        }
    }

    [Fact]
    public async Task Forged_days_and_years_of_a_round_are_refused_or_leave_a_round_that_opens()
    {
        await using var office = await FactOffice.OpenAsync();
        foreach (var (property, value) in Forgeries(typeof(HandOverRoundForm)))
        {
            var round = await office.RoundAsync(r =>
            {
                r.Open(CourseOffice.By("a", "2026-07-01"));
                r.Freeze(CourseOffice.By("a", "2026-09-01"));
                r.Decide("同意", 0, CourseOffice.By("c"));
                r.Announce("呼政公开考〔2026〕1号", CourseOffice.By("a"));
            });
            office.ActAs(Role.Assessor);
            await TryAsync(CourseOffice.Form<HandOverRoundForm>(round, f => f.RectifyUntil = TestOffice.D("2026-12-31")), property, value, form => office.Get<HandOverRound>().RunAsync(form, Cancel));

            Assert.NotNull(await office.Get<RoundFiles>().FindAsync(round.Id, Cancel));
        }

        office.ActAs(Role.CityOffice);
        foreach (var (property, value) in Forgeries(typeof(PublishSchemeForm)).Concat(Forgeries(typeof(DraftSchemeForm)).Select(f => (f.Property, f.Value))))
        {
            if (property.DeclaringType == typeof(DraftSchemeForm))
            {
                await TryAsync(new DraftSchemeForm { Year = 2031 }, property, value, form => office.Get<DraftScheme>().RunAsync(form, Cancel));
            }
            else
            {
                await using var db = await office.DbAsync();
                var scheme = new AssessmentScheme(CourseOffice.Scheme, CourseOffice.By("a", "2026-06-01"));
                db.AssessmentSchemes.Add(scheme);
                await db.SaveChangesAsync(Cancel);
                await TryAsync(new PublishSchemeForm { SchemeId = scheme.Id, Version = scheme.Version, StartsOn = TestOffice.D("2026-12-01") }, property, value, form => office.Get<PublishScheme>().RunAsync(form, Cancel));
            }
        }
    }

    private static async Task EachAsync<TForm>(Func<TForm> lawful, Func<TForm, Task<string>> run, Func<string, Task> open)
        where TForm : class
    {
        foreach (var (property, value) in Forgeries(typeof(TForm)))
        {
            if (await TryAsync(lawful(), property, value, run) is { } code)
            {
                await open(code);
            }
        }
    }

    /// <returns>What was done, or null where it was refused.</returns>
    private static async Task<string?> TryAsync<TForm>(TForm form, PropertyInfo property, object? value, Func<TForm, Task<string>> run)
        where TForm : class
    {
        property.SetValue(form, value);
        string? done = null;
        var refusal = await Record.ExceptionAsync(async () => done = await run(form));
        Assert.True(refusal is null or ValidationException or RuleViolationException or NotAllowedException or StaleFormException, $"{form.GetType().Name}.{property.Name} = {(value is string { Length: > 50 } ? "1 MB" : value)}: {refusal}");
        return done;
    }

    private static IEnumerable<(PropertyInfo Property, object? Value)> Forgeries(Type form) =>
        from property in form.GetProperties()
        where property.SetMethod?.IsPublic is true && property.Name != "CommandId"
        from value in Values(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType)
        select (property, value);

    private static object[] Values(Type type) =>
        type == typeof(string) ? [Megabyte, Hostile, ""]
        : type == typeof(DateOnly) ? [DateOnly.MinValue, DateOnly.MaxValue]
        : type == typeof(int) ? [int.MinValue, -1, 0, int.MaxValue]
        : type == typeof(long) ? [long.MinValue, 0L, long.MaxValue]
        : type == typeof(decimal) ? [decimal.MinValue, -0.01m, 0.333333333333333333333333333m, decimal.MaxValue]
        : type == typeof(Guid) ? [Guid.Empty, Guid.NewGuid()]
        : type.IsEnum ? [Enum.ToObject(type, -1), Enum.ToObject(type, 999)]
        : [];

    private static void Fill(object form)
    {
        foreach (var property in form.GetType().GetProperties().Where(p => p.Name is not ("Code" or "Version" or "CommandId") && p.SetMethod?.IsPublic is true))
        {
            var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            property.SetValue(form, type == typeof(string) ? "内容" : type == typeof(DateOnly) ? TestOffice.D("2026-09-14") : property.GetValue(form));
        }
    }
}
