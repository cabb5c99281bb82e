using Disclosure.Domain.Organs;
using Disclosure.Web.Tests.Documents;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Organs;

/// <summary>The ledger of organs on its way in.</summary>
public sealed class ImportOrgansTests
{
    [Fact]
    public async Task A_parent_may_come_later_in_the_file()
    {
        await using var office = await LedgerFiles.OfficeAsync();

        var result = await office.ImportOrgansAsync(
            LedgerFiles.Organ(("上级代码", "HHHT-102"), ("公开机构", "办公室"), ("电话", "0471-4600000")),
            LedgerFiles.Organ(("单位代码", "HHHT-102"), ("单位名称", "开发区管委会"), ("类别", "开发区"), ("上级代码", "HHHT-000")));

        Assert.Empty(result.Problems);
        await using var db = await office.DbAsync();
        var organs = await db.Organs.ToDictionaryAsync(o => o.Code, TestContext.Current.CancellationToken);
        Assert.Equal((organs["HHHT-102"].Id, organs["HHHT-000"].Id), (organs["HHHT-101"].ParentId, organs["HHHT-102"].ParentId));
        Assert.Equal(OrganKind.DevelopmentZone, organs["HHHT-102"].Kind);
        Assert.Equal(TestOffice.D("2008-05-01"), Assert.Single(organs["HHHT-101"].Contacts).ValidFrom);
        Assert.Empty(organs["HHHT-102"].Contacts);
    }

    [Fact]
    public async Task A_changed_contact_holds_from_today_and_the_same_file_changes_nothing()
    {
        await using var office = await LedgerFiles.OfficeAsync();
        await office.ImportOrgansAsync(LedgerFiles.Organ(("电话", "1"), ("联系人", "赵某")));

        var changed = await office.ImportOrgansAsync(LedgerFiles.Organ(("电话", "2"), ("联系人", "赵某")));
        var same = await office.ImportOrgansAsync(LedgerFiles.Organ(("电话", "2"), ("联系人", "赵某")));

        Assert.Equal((1, 1), (changed.Updated, same.Unchanged));
        await using var db = await office.DbAsync();
        var organ = await db.Organs.SingleAsync(o => o.Code == "HHHT-101", TestContext.Current.CancellationToken);
        Assert.Equal([("2008-05-01", "1"), ("2026-09-14", "2")], organ.Contacts.Select(c => ($"{c.ValidFrom:yyyy-MM-dd}", c.Phone)));
    }

    [Theory]
    [InlineData("单位代码=HHHT-006|单位名称=市生态环境局", "单位名称")] // stored as 市环保局
    [InlineData("类别=街道", "类别")]
    [InlineData("单位名称=", "单位名称")]
    [InlineData("上级代码=HHHT-999", "上级代码")]
    [InlineData("上级代码=HHHT-101", "上级代码")]
    [InlineData("单位代码=HHHT-0000000000000001", "单位代码")]
    public async Task A_row_that_can_not_stand_is_refused_naming_the_column(string changes, string column)
    {
        await using var office = await LedgerFiles.OfficeAsync();

        var result = await office.ImportOrgansAsync(
            LedgerFiles.Organ(("单位代码", "HHHT-100")), LedgerFiles.Organ([.. changes.Split('|').Select(c => (c.Split('=')[0], c.Split('=')[1]))]));

        Assert.Equal((3, column), Assert.Single(result.Problems) is var p ? (p.Row, p.Column) : default);
        await using var db = await office.DbAsync();
        Assert.Equal(3, await db.Organs.CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task No_organ_stands_above_itself_and_none_comes_twice()
    {
        await using var office = await LedgerFiles.OfficeAsync();

        var result = await office.ImportOrgansAsync(
            LedgerFiles.Organ(("上级代码", "HHHT-102")), LedgerFiles.Organ(("单位代码", "HHHT-102"), ("上级代码", "HHHT-101")), LedgerFiles.Organ());

        Assert.Equal([(2, "上级代码"), (3, "上级代码"), (4, "单位代码")], result.Problems.Select(p => (p.Row!.Value, p.Column!)));
    }
}
