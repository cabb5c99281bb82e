using Disclosure.Domain.Organs;
using Disclosure.Domain.Publication;
using Disclosure.Web.Publication;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Publication;

/// <summary>Items to publish in an office that stands on Monday 2026-09-14.</summary>
internal static class PublicationOffice
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Registers an item; made on 1 September it is due on 29 September.</summary>
    public static async Task<PublicationItem> RegisterItemAsync(this TestOffice office, string madeOn = "2026-09-01", string title = "某某管理办法", Organ? organ = null, Action<RegisterPublicationForm>? change = null)
    {
        var form = new RegisterPublicationForm { Organ = (organ ?? office.Environment6).Code, Title = title, MadeOn = TestOffice.D(madeOn) };
        change?.Invoke(form);
        return await office.ItemAsync(await office.Get<RegisterPublication>().RunAsync(form, Cancel));
    }

    public static async Task<PublicationItem> ItemAsync(this TestOffice office, string code)
    {
        await using var db = await office.DbAsync();
        return await db.PublicationItems.AsNoTracking().SingleAsync(i => i.Code == code, Cancel);
    }

    public static PublishItemForm Publishing(this PublicationItem item, string on = "2026-09-14") => new()
    {
        Code = item.Code,
        Version = item.Version,
        PublishedOn = TestOffice.D(on),
        Address = "https://example.cn/1",
        ReviewReference = "密审〔2026〕8号",
        ReviewedOn = TestOffice.D("2026-09-10"),
    };

    public static async Task<PublicationItem> PublishAsync(this TestOffice office, PublicationItem item, string on = "2026-09-14") =>
        await office.ItemAsync(await office.Get<PublishItem>().RunAsync(item.Publishing(on), Cancel));
}
