using System.Globalization;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Documents;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Disclosure.Web.Replies;
using Disclosure.Web.Tests.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Web.Tests.Replies;

/// <summary>The ledger of applications on its way in.</summary>
public sealed class ImportApplicationsTests
{
    [Fact]
    public async Task A_row_becomes_a_case_with_its_reply_dates_and_origin()
    {
        await using var office = await LedgerFiles.OfficeAsync();

        var result = await office.ImportAsync(LedgerFiles.Application(
            ("征询发出日期", "2017/3/6；2017年3月20日"), ("征询结束日期", "2017-03-10；"), ("延期批准日期", "42814"), ("延期工作日", "15"),
            ("答复日期", "2017-04-10"), ("答复结果", "同意部分公开"), ("文号", "呼环公开〔2017〕3号"), ("送达方式", "邮寄"), ("主题", "环境保护；噪声")));

        Assert.False(result.IsRefused);
        await using var db = await office.DbAsync();
        var (stored, import) = (await db.Applications.SingleAsync(CancellationToken), await db.LedgerImports.SingleAsync(CancellationToken));
        Assert.Equal((ApplicationStage.Answered, ReplyOutcome.PartiallyGranted, TestOffice.D("2017-03-01")), (stored.Stage, stored.Outcome, stored.ReceivedOn));
        Assert.Equal([new(1, ConsultedParty.ThirdParty, TestOffice.D("2017-03-06"), TestOffice.D("2017-03-10")), new(2, ConsultedParty.ThirdParty, TestOffice.D("2017-03-20"), null)], stored.Consultations);
        Assert.Equal(new Extension(TestOffice.D("2017-03-20"), 15), stored.Extension);
        Assert.Equal((import.Id, 2, 1), (stored.ImportId, stored.ImportRow, import.Rows));
        Assert.NotEqual(Guid.Empty, stored.Version);
        var reply = await db.Replies.SingleAsync(CancellationToken);
        Assert.Equal((stored.Id, "呼环公开〔2017〕3号", DeliveryMethod.Post, TestOffice.D("2017-04-10")), (reply.ApplicationId, reply.DocumentNumber, reply.Delivery!.Value, reply.EffectiveOn));
    }

    [Fact]
    public async Task A_2008_correction_pauses_though_the_office_lets_its_own_restart()
    {
        var restart = new ReplyClock(WorkCalendar.Published, ClockSettings.Default with { CorrectionEffect2008 = CorrectionEffect.Restart });
        await using var office = await TestOffice.OpenAsync((services, _) => services.AddDocuments().AddOrgans().AddReplies().AddSingleton(restart));

        await office.ImportAsync(LedgerFiles.Application(("到件日期", "2017-11-01"), ("补正告知日期", "2017-11-08"), ("补正收到日期", "2017-11-20")));

        await using var db = await office.DbAsync();
        Assert.Equal(TestOffice.D("2017-12-04"), (await db.Applications.SingleAsync(CancellationToken)).DueOn);
    }

    /// <summary>What the bulk insert writes is what the mapping reads: the same facts registered one by one are the same rows.</summary>
    [Theory]
    [InlineData("补正告知日期=2017-03-03|补正收到日期=2017-03-08|征询发出日期=2017-03-09|证件号码=150102", 1)]
    [InlineData("延期批准日期=2017-03-03|延期工作日=15|答复日期=2017-03-15|答复结果=不予公开|不予公开理由=国家秘密", 0)]
    [InlineData("渠道=传真", 0)]
    public async Task An_imported_case_is_the_same_as_one_that_the_change_tracker_stores(string changes, int letters)
    {
        await using var office = await LedgerFiles.OfficeAsync();
        await office.ImportAsync(LedgerFiles.Application([.. changes.Split('|').Select(c => (c.Split('=')[0], c.Split('=')[1]))]));
        await using var db = await office.DbAsync();
        var imported = await db.Applications.AsNoTracking().SingleAsync(CancellationToken);

        var tracked = new Application("A-2", imported.OrganId, imported.Facts, TestOffice.D("2026-09-14"), office.Get<ReplyClock>());
        tracked.CameBy(imported.ImportId!.Value, 2);
        db.Applications.Add(tracked);
        await db.SaveChangesAsync(CancellationToken);

        await using var fresh = await office.DbAsync();
        Assert.Equal(imported.Correction, (await fresh.Applications.SingleAsync(a => a.Number == "A-2", CancellationToken)).Correction);
        var cases = await ColumnsAsync(db, "Applications", "Id", "Number", "Version");
        Assert.Equal(cases[1], cases[0]);
        var consultations = await ColumnsAsync(db, "Consultations", "ApplicationId");
        Assert.Equal((letters * 2, letters), (consultations.Count, consultations.Distinct().Count()));
        Assert.Equal(2, (await CaseSearch.Matching(db, "噪声监测", null)!.ToListAsync(CancellationToken)).Count);
    }

    [Fact]
    public async Task An_import_is_one_command_with_one_audit_entry()
    {
        await using var office = await LedgerFiles.OfficeAsync();

        await office.ImportAsync(LedgerFiles.Application(), LedgerFiles.Application(("编号", "A-2")));

        await using var db = await office.DbAsync();
        Assert.Equal(("ImportApplications", "Done"), (await db.AuditEntries.Select(e => new { e.Action, e.Result }).SingleAsync(CancellationToken)) is var e ? (e.Action, e.Result) : default);
        var payload = (await db.AuditPayloads.SingleAsync(CancellationToken)).Content;
        Assert.Contains((await db.LedgerImports.SingleAsync(CancellationToken)).FileHash, payload, StringComparison.Ordinal);
        Assert.Contains("\"Added\":2", payload, StringComparison.Ordinal);
        Assert.DoesNotContain("钱某", payload, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing()
    {
        await using var office = await LedgerFiles.OfficeAsync();
        await office.ImportAsync(LedgerFiles.Application(("补正告知日期", "2017-03-03"), ("备注", "原台账第三册")));

        var again = await office.ImportAsync(LedgerFiles.Application(("补正告知日期", "2017-03-03"), ("备注", "原台账第三册")));

        Assert.Equal((0, 1, false), (again.Added, again.Unchanged, again.IsRefused));
        await using var db = await office.DbAsync();
        Assert.Equal(1, await db.LedgerImports.CountAsync(CancellationToken));
    }

    [Fact]
    public async Task A_stored_number_with_other_content_is_refused_naming_the_column()
    {
        await using var office = await LedgerFiles.OfficeAsync();
        await office.ImportAsync(LedgerFiles.Application());

        var again = await office.ImportAsync(LedgerFiles.Application(("申请人", "孙某")));

        Assert.Equal("申请人", Assert.Single(again.Problems).Column);
        Assert.Contains("已登记“钱某”，文件写作“孙某”", again.Problems[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Empty_numbers_are_given_out_past_those_of_the_file_and_the_file_is_known_again()
    {
        await using var office = await LedgerFiles.OfficeAsync();
        var file = LedgerFiles.Csv(
            LedgerFiles.Application(("编号", "")), LedgerFiles.Application(("编号", "SQ-HHHT-006-2026-00007")), LedgerFiles.Application(("编号", "")));

        var first = await office.ImportAsync(file);
        var second = await office.ImportAsync(file);

        Assert.Equal((3, 0), (first.Added, second.Added));
        Assert.False(second.IsRefused);
        Assert.Equal("这个文件已于 2026-09-14 导入过，没有重复导入。", second.Summary());
        await using var db = await office.DbAsync();
        Assert.Equal(
            ["SQ-HHHT-006-2026-00007", "SQ-HHHT-006-2026-00008", "SQ-HHHT-006-2026-00009"],
            (await db.Applications.Select(a => a.Number).ToListAsync(CancellationToken)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_number_far_below_in_the_file_is_not_given_out_above(bool isWorkbook)
    {
        await using var office = await LedgerFiles.OfficeAsync();
        var rows = Enumerable.Range(1, 1_200).Select(n => LedgerFiles.Application(("编号", n == 2 ? "" : n == 1_200 ? "SQ-HHHT-006-2026-00001" : $"A-{n}"))).ToArray();

        var result = await office.ImportAsync(LedgerFiles.File(isWorkbook ? LedgerFormat.Xlsx : LedgerFormat.Csv, rows), isWorkbook ? "台账.xlsx" : "台账.csv");

        Assert.Equal((1_200, 0), (result.Added, result.ProblemCount));
        await using var db = await office.DbAsync();
        Assert.Equal("SQ-HHHT-006-2026-00002", (await db.Applications.SingleAsync(a => a.ImportRow == 3, CancellationToken)).Number);
    }

    [Theory]
    [InlineData("SQ-HHHT-006-2026-00041", 42)]
    [InlineData("SQ-HHHT-006-2026-100000", 100_001)]
    [InlineData("SQ-HHHT-048-2026-00041", 1)]
    [InlineData("SQ-HHHT-006-2026-41", 1)]
    public async Task An_imported_number_of_our_form_moves_the_counter(string number, int next)
    {
        await using var office = await LedgerFiles.OfficeAsync();

        await office.ImportAsync(LedgerFiles.Application(("编号", number)));

        await using var db = await office.DbAsync();
        Assert.Equal(next, (await NumberCounter.NextAsync(db, office.Environment6.Id, "HHHT-006", 2026, CancellationToken)).Sequence);
    }

    [Fact]
    public async Task A_dry_run_leaves_no_trace()
    {
        await using var office = await LedgerFiles.OfficeAsync();

        var result = await office.ImportAsync(LedgerFiles.Csv(LedgerFiles.Application(("编号", ""))), more: r => r with { IsDryRun = true });

        Assert.Equal((1, false), (result.Added, result.IsRefused));
        await using var db = await office.DbAsync();
        Assert.False(await db.Applications.AnyAsync(CancellationToken) || await db.AuditEntries.AnyAsync(CancellationToken) || await db.NumberCounters.AnyAsync(CancellationToken));
    }

    [Theory]
    [InlineData("答复日期=2017-06-01|答复结果=予以公开", nameof(Defect.LateReply))]
    [InlineData("到件日期=2020-03-02|补正告知日期=2020-04-01", nameof(Defect.LateCorrectionNotice))]
    [InlineData("到件日期=2020-03-02|补正收到日期=2020-03-09", nameof(Defect.MissingCorrectionNotice))]
    [InlineData("延期批准日期=2017-05-02|延期工作日=15", nameof(Defect.ExtensionAfterDue))]
    [InlineData("延期批准日期=2017-03-10|延期工作日=30", nameof(Defect.ExtensionTooLong))]
    [InlineData("到件日期=2017-03-04|答复日期=2017-03-05|答复结果=予以公开", null)] // a weekend is no defect
    public async Task What_broke_the_law_but_happened_is_recorded_and_flagged(string changes, string? defect)
    {
        await using var office = await LedgerFiles.OfficeAsync();

        var result = await office.ImportAsync(LedgerFiles.Application([.. changes.Split('|').Select(c => (c.Split('=')[0], c.Split('=')[1]))]));

        Assert.Empty(result.Problems);
        await using var db = await office.DbAsync();
        var found = (await db.Applications.SingleAsync(CancellationToken)).Defects(office.Get<ReplyClock>()).Select(d => d.ToString());
        Assert.Equal(defect is null ? [] : [defect], found);
    }

    [Fact]
    public async Task Refusal_for_the_rules_of_special_access_is_the_outcome_of_that_name()
    {
        await using var office = await LedgerFiles.OfficeAsync();

        await office.ImportAsync(LedgerFiles.Application(("到件日期", "2020-03-02"), ("答复日期", "2020-03-17"), ("答复结果", "不予公开"), ("不予公开理由", "行政查询事项")));

        await using var db = await office.DbAsync();
        var stored = await db.Applications.SingleAsync(CancellationToken);
        Assert.Equal((ReplyOutcome.SpecialAccessRules, (WithholdingGround?)null, ApplicationStage.Withheld), (stored.Outcome, stored.Ground, stored.Stage));
    }

    [Fact]
    public async Task Long_contents_and_rare_characters_survive()
    {
        await using var office = await LedgerFiles.OfficeAsync();
        var content = string.Concat(Enumerable.Range(0, 1_000).Select(n => n.ToString("0000", CultureInfo.InvariantCulture) + "𠮷㛃野,\"\n，"))[..10_000];

        await office.ImportAsync(LedgerFiles.File(LedgerFormat.Xlsx, LedgerFiles.Application(("申请内容", content), ("申请人", "𠮷田㛃"))), "台账.xlsx");
        var csv = await office.ImportAsync(LedgerFiles.Application(("申请内容", content), ("申请人", "𠮷田㛃")));

        Assert.Equal(1, csv.Unchanged);
        await using var db = await office.DbAsync();
        Assert.Equal((content.Trim(), "𠮷田㛃"), await db.Applications.SingleAsync(CancellationToken) is var a ? (a.Content, a.Applicant.Name) : default);
        var tooLong = await office.ImportAsync(LedgerFiles.Application(("编号", "A-9"), ("申请内容", new string('字', ApplicationFacts.MaxContent + 1))));
        Assert.Equal("申请内容", Assert.Single(tooLong.Problems).Column);
    }

    [Theory]
    [InlineData(Role.Clerk)]
    [InlineData(Role.HeadOfOffice)]
    [InlineData(Role.SystemAdministrator)]
    public async Task Who_may_not_import_is_refused_and_audited(Role role)
    {
        await using var office = await LedgerFiles.OfficeAsync();
        office.ActAs(role);

        await Assert.ThrowsAsync<NotAllowedException>(() => office.ImportAsync(LedgerFiles.Application()));

        await using var db = await office.DbAsync();
        Assert.StartsWith("Refused", (await db.AuditEntries.SingleAsync(CancellationToken)).Result, StringComparison.Ordinal);
    }

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    private static async Task<List<string>> ColumnsAsync(Web.Data.DisclosureDbContext db, string table, params string[] without)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        await db.Database.OpenConnectionAsync(CancellationToken);
        command.CommandText = $"SELECT * FROM {table} ORDER BY 1";
        await using var reader = await command.ExecuteReaderAsync(CancellationToken);
        var rows = new List<string>();
        while (await reader.ReadAsync(CancellationToken))
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Where(i => !without.Contains(reader.GetName(i)))
                .Select(i => $"{reader.GetName(i)}={(reader.IsDBNull(i) ? "NULL" : $"{reader.GetValue(i)}:{reader.GetFieldType(i).Name}")}")));
        }

        return rows;
    }
}
