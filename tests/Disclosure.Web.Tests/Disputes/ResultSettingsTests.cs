using Disclosure.Domain.Disputes;
using Disclosure.Web.Data;
using Disclosure.Web.Disputes;
using Disclosure.Web.Documents;
using Disclosure.Web.Tests.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Disclosure.Web.Tests.Disputes;

/// <summary>结果对照: what an office calls a result and where it counts it is data of its own.</summary>
public sealed class ResultSettingsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_offices_own_word_is_read_and_leaves_as_the_fixed_one_and_its_column_is_the_offices()
    {
        await using var office = await OfficeAsync(("ResultLabels:改判", "变更"), ("ResultColumns:驳回复议请求", "维持"));

        var result = await ImportAsync(office, Row("D-1", "改判"), Row("D-2", "驳回复议请求"), Row("D-3", "和解"));
        var again = await ImportAsync(office, Row("D-1", "改判"), Row("D-2", "驳回复议请求"), Row("D-3", "和解"), Row("D-4", "维持"));

        Assert.Empty(result.Problems);
        Assert.Equal((1, 3), (again.Added, again.Unchanged));
        await using var db = await office.DbAsync();
        Assert.Equal(
            [("D-1", "变更", DisputeResultKind.Corrected), ("D-2", "驳回复议请求", DisputeResultKind.Upheld), ("D-3", "和解", DisputeResultKind.Other), ("D-4", "维持", DisputeResultKind.Upheld)],
            (await db.Disputes.OrderBy(d => d.Number).ToListAsync(Cancel)).Select(d => (d.Number, DisputeLabels.Results.Of(d.Facts.Result), d.ResultKind!.Value)));
    }

    [Fact]
    public async Task A_changed_column_is_carried_over_to_what_is_stored_once()
    {
        await using var office = await OfficeAsync(("ResultColumns:驳回复议请求", "维持"));
        await using (var db = await office.DbAsync())
        {
            db.Disputes.Add(new Dispute("D-1", office.Environment6.Id, DisputeOffice.Reconsideration("2025-03-03") with { Result = DisputeResult.ReconsiderationClaimDismissed, ClosedOn = TestOffice.D("2025-05-06") }, TestOffice.D("2026-09-14")));
            await db.SaveChangesAsync(Cancel);
        }

        Assert.Equal(1, await office.Get<RecomputeDisputes>().RunAsync(Cancel));
        Assert.Equal(0, await office.Get<RecomputeDisputes>().RunAsync(Cancel));

        await using var after = await office.DbAsync();
        Assert.Equal(DisputeResultKind.Upheld, (await after.Disputes.SingleAsync(Cancel)).ResultKind);
    }

    [Theory]
    [InlineData("ResultLabels:改判", "胜诉", "没有“胜诉”")]
    [InlineData("ResultLabels:维持", "撤销", "固定的结果名称")]
    [InlineData("ResultColumns:改判", "维持", "没有“改判”")]
    [InlineData("ResultColumns:发回重审", "纠正", "没有“发回重审”")]
    [InlineData("ResultColumns:撤销", "未审结", "请填写 维持、纠正、其他 之一")]
    public void A_word_that_can_not_be_used_stops_the_program_naming_key_value_and_remedy(string key, string value, string remedy)
    {
        var refusal = Assert.Throws<ConfigurationException>(() => ResultSettings.Read(Configuration((key, value))));

        Assert.Contains("Disputes:" + key, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(value, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_configured_the_fixed_words_hold()
    {
        var settings = ResultSettings.Read(Configuration());

        Assert.Equal(DisputeLabels.Results.Words, settings.Labels.Words);
        Assert.All(Enum.GetValues<DisputeResult>(), result => Assert.Equal(DisputeResults.KindOf(result), settings.Columns.Of(result)));
    }

    private static IConfiguration Configuration(params (string Key, string Value)[] keys) =>
        new ConfigurationBuilder().AddInMemoryCollection(keys.Select(k => KeyValuePair.Create("Disputes:" + k.Key, (string?)k.Value))).Build();

    private static async Task<TestOffice> OfficeAsync(params (string Key, string Value)[] keys) =>
        await LedgerFiles.OfficeAsync(Configuration(keys));

    private static Dictionary<string, string> Row(string number, string result) => LedgerFiles.Dispute(("编号", number), ("结果", result), ("结案日期", "2017-09-01"));

    private static Task<ImportResult> ImportAsync(TestOffice office, params Dictionary<string, string>[] rows) => office.ImportDisputesAsync(rows);
}
