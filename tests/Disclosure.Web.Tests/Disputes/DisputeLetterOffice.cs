using Disclosure.Domain.Applications;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Disputes;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Disputes;

/// <summary>A dispute with everything that its papers name.</summary>
internal static class DisputeLetterOffice
{
    public const string Number = "FY-HHHT-006-2026-00001", Reasons = "第一点：已尽检索义务。\n第二点：答复与事实相符。";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A case that was answered in summer, contested since, with evidence, agent, points and parties.</summary>
    public static async Task<Application> ContestAsync(this TestOffice office, DisputeFactsheet facts, string content = "𠮷某与㛃某热电厂的排污监测数据", string copyOn = "2026-09-02")
    {
        office.ActAs(Role.Clerk);
        var found = await office.CloseAsync(await office.RegisterAsync("2026-06-01", content), ReplyOutcome.Granted, "2026-06-20");
        office.ActAs(Role.LegalOfficer);
        await office.StoreAsync(Number, facts, found, copyOn);
        await office.ActAsync(new ListEvidenceForm { EvidenceKind = EvidenceKind.Document, Name = "𠮷某的申请表", Proves = "申请的内容", Pages = 3, Source = "本机关档案" });
        await office.ActAsync(new ListEvidenceForm { EvidenceKind = EvidenceKind.LegalBasis, Name = "《政府信息公开条例》第三十六条", Proves = "答复的依据" });
        await office.ActAsync(new NameAgentForm { AgentKind = DisputeAgentKind.Lawyer, Name = "李律师", Office = "某律师事务所", Phone = "0471-1234567" });
        await office.ActAsync(new NamePointForm { Matter = "答复是否完整" });
        await office.ActAsync(new NamePartyForm { PartyRole = DisputePartyRole.ThirdParty, Name = "某热电厂" });
        return found;
    }

    /// <summary>Runs the act that a form is of.</summary>
    public static async Task ActAsync<TForm>(this TestOffice office, TForm form)
        where TForm : DisputeForm
    {
        (form.Number, form.Version) = (Number, (await office.DisputeAsync()).Version);
        await DisputeActs.All.Single(entry => entry.Form == typeof(TForm)).RunAsync(office.Services, form, Cancel);
    }

    public static async Task<IssueDisputeLetterForm> PaperAsync(this TestOffice office, LetterKind kind, string issuedOn = "2026-09-04") => new()
    {
        Number = Number,
        Version = (await office.DisputeAsync()).Version,
        Kind = kind,
        IssuedOn = TestOffice.D(issuedOn),
        Texts = { [LetterField.Representative] = "孙某", [LetterField.RepresentativePost] = "局长", [LetterField.Reasons] = Reasons, [LetterField.Decision] = "请依法处理。", [LetterField.AgentPowers] = "一般代理。" },
    };

    public static async Task<Dispute> DisputeAsync(this TestOffice office)
    {
        await using var db = await office.DbAsync();
        return await db.Disputes.AsNoTracking().AsSplitQuery().SingleAsync(d => d.Number == Number, Cancel);
    }

    /// <summary>The papers, the first made first.</summary>
    public static async Task<IReadOnlyList<Letter>> PapersAsync(this TestOffice office)
    {
        await using var db = await office.DbAsync();
        return await db.Letters.AsNoTracking().Where(l => l.DisputeId != null).OrderBy(l => l.Id).ToListAsync(Cancel);
    }

    public static async Task<byte[]> DocxAsync(this TestOffice office, long letterId)
    {
        await using var db = await office.DbAsync();
        return await db.LetterFiles.Where(f => f.LetterId == letterId).Select(f => f.Content).SingleAsync(Cancel);
    }
}
