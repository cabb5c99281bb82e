using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Domain.Publication;
using Disclosure.Domain.Replies;
using Disclosure.Web.Audit;
using Disclosure.Web.Publication;
using Disclosure.Web.Supervision;

namespace Disclosure.Web.Demo;

/// <summary>主动公开 of the demonstration, around today: items that are late, soon due, public and dropped, columns under every light, and two promises of replies.</summary>
internal sealed class DemoPublication(CommandScope scope, ReplyClock clock, OfficeDays days, IReadOnlyDictionary<string, long> ids)
{
    private const string Land = "HHHT-012", Housing = "HHHT-015";

    public async Task AddAsync(IEnumerable<Reply> replies, CancellationToken cancellationToken)
    {
        await AddItemsAsync(cancellationToken);
        await AddColumnsAsync(cancellationToken);
        Promise(replies);
        await scope.Db.SaveChangesAsync(cancellationToken);
    }

    private PublicationHand By(int day, string name = DemoAccounts.Clerk) => new(days.Work(day), name, clock.Calendar);

    private async Task AddItemsAsync(CancellationToken cancellationToken)
    {
        await ItemAsync(HohhotOrgans.Environment, "关于公布本年度重点排污单位名录的通知", -24, null, cancellationToken);
        await ItemAsync(HohhotOrgans.Environment, "大气污染防治年度实施计划", -19, 12, cancellationToken);
        await ItemAsync(HohhotOrgans.Environment, "环境信访办理工作规定", -6, null, cancellationToken);
        Publish(await ItemAsync(HohhotOrgans.Environment, "建设项目环境影响评价文件审批意见（上季度）", -30, 26, cancellationToken), -18, "hpsp");
        Publish(await ItemAsync(HohhotOrgans.Environment, "饮用水水源水质状况报告", -33, 28, cancellationToken), -11, "ysy");
        (await ItemAsync(HohhotOrgans.Environment, "突发环境事件应急演练脚本", -27, 25, cancellationToken)).Drop(days.Work(-20), "属于内部工作安排，不对外产生效力，经审查不予公开。", By(-20, DemoAccounts.Head));
        await ItemAsync(HohhotOrgans.Xincheng, "棚户区改造征收补偿安置方案", -22, 18, cancellationToken);
        await ItemAsync(Land, "国有建设用地使用权出让公告（第九批）", -20, 15, cancellationToken);
        (await ItemAsync(Housing, "公租房分配结果", -25, null, cancellationToken)).Publish(days.Work(-17), Address("gzf"), "", null, "科室自行上网，未送保密审查，已补办审查手续。", By(-15));
    }

    private async Task<PublicationItem> ItemAsync(string organ, string title, int madeOn, int? reviewed, CancellationToken cancellationToken)
    {
        var facts = new PublicationFacts(title, days.Work(madeOn));
        facts = reviewed is { } ago ? facts with { ReviewReference = $"密审〔{days.Work(-ago).Year}〕{40 - ago}号", ReviewedOn = days.Work(-ago) } : facts;
        var hand = By(reviewed is { } back ? -back : madeOn + 1);
        var item = new PublicationItem(await SupervisionCounter.CodeAsync(scope.Db, RegisterPublication.Series, hand.Today.Year, cancellationToken), ids[organ], facts, null, hand);
        scope.Db.PublicationItems.Add(item);
        return item;
    }

    private void Publish(PublicationItem item, int day, string page) => item.Publish(days.Work(day), Address(page), item.ReviewReference, item.ReviewedOn, "", By(day));

    private static string Address(string page) => $"https://www.huhhot.gov.cn/zfxxgk/{page}.html";

    private async Task AddColumnsAsync(CancellationToken cancellationToken)
    {
        await ColumnAsync(HohhotOrgans.Environment, "规范性文件", UpdatePeriod.Monthly, 12, cancellationToken);
        await ColumnAsync(HohhotOrgans.Environment, "空气质量月报", UpdatePeriod.Monthly, 52, cancellationToken);
        await ColumnAsync(HohhotOrgans.Environment, "行政许可结果", UpdatePeriod.Monthly, 37, cancellationToken);
        await ColumnAsync(HohhotOrgans.Environment, "财政预决算", UpdatePeriod.Yearly, 260, cancellationToken);
        await ColumnAsync(HohhotOrgans.Environment, "机构职能", UpdatePeriod.HalfYearly, 90, cancellationToken);
        (await ColumnAsync(HohhotOrgans.Environment, "政务微博摘编", UpdatePeriod.Monthly, 60, cancellationToken)).Stop(days.Work(-20), "并入政策解读栏目", By(-20));
        await ColumnAsync(HohhotOrgans.Xincheng, "征地拆迁", UpdatePeriod.Quarterly, 110, cancellationToken);
        await ColumnAsync(Land, "土地供应计划", UpdatePeriod.Quarterly, 75, cancellationToken);
        await ColumnAsync(Housing, "住房保障", UpdatePeriod.Monthly, 31, cancellationToken);
    }

    private async Task<CatalogueColumn> ColumnAsync(string organ, string name, UpdatePeriod period, int daysAgo, CancellationToken cancellationToken)
    {
        var updated = days.Today.AddDays(-daysAgo);
        var column = new CatalogueColumn(
            await SupervisionCounter.CodeAsync(scope.Db, AddColumn.Series, updated.Year, cancellationToken), ids[organ], name, period, new DateOnly(updated.Year - 1, 1, 1), updated, new PublicationHand(days.Today, DemoAccounts.Clerk, clock.Calendar));
        scope.Db.CatalogueColumns.Add(column);
        return column;
    }

    /// <summary>Two replies that left lately say that a part of the material follows: one by yesterday, one by tomorrow.</summary>
    private void Promise(IEnumerable<Reply> replies)
    {
        var latest = replies.Where(r => r is { IsRenewed: false, Drafter: null, Outcome: ReplyOutcome.Granted, EffectiveOn: { } on } && on < days.Work(-2) && r.Application.OrganId == ids[HohhotOrgans.Environment] && r.Application.VoidedOn is null)
            .OrderByDescending(r => r.EffectiveOn).ThenByDescending(r => r.Id).Take(2);
        foreach (var (reply, day) in latest.Zip([-1, 1]))
        {
            scope.Db.Entry(reply).Reference(r => r.Content).CurrentValue = new ReplyContent
            {
                Decision = StandardDecisions.Of(ReplyOutcome.Granted),
                Reasons = "经查，申请所指材料由本机关制作并保存，其中图件正在复制。",
                Provision = ProvisionWay.Post,
                Enclosures = "文字部分复印件一份",
                ProvidedOn = days.Work(day),
            };
        }
    }
}
