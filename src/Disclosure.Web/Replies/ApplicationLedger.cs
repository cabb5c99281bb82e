using System.Globalization;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Replies;
using Disclosure.Web.Data;
using Disclosure.Web.Documents;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Replies;

/// <summary>What a row of the ledger of applications holds: the case and the reply to it.</summary>
/// <param name="OrganCode">受理单位.</param>
/// <param name="Facts">登记事实.</param>
/// <param name="DocumentNumber">文号, or empty.</param>
/// <param name="Delivery">送达方式, or null.</param>
internal sealed record LedgerCase(string OrganCode, ApplicationFacts Facts, string DocumentNumber, DeliveryMethod? Delivery);

/// <summary>A stored case as the ledger needs it.</summary>
internal sealed record StoredCase(Application Case, string Organ, StoredReply? Reply)
{
    public string[] Cells => ApplicationLedger.Cells(Case.Number, new LedgerCase(Organ, Case.Facts, Reply?.DocumentNumber ?? "", Reply?.Delivery));

    /// <summary>Cases with their organ's code and the reply that counts.</summary>
    public static IQueryable<StoredCase> Query(DisclosureDbContext db, IQueryable<Application> cases) => cases.AsNoTracking().Select(a => new StoredCase(
        a,
        db.Organs.First(o => o.Id == a.OrganId).Code,
        db.Replies.Where(r => r.ApplicationId == a.Id && !r.IsRenewed && r.EffectiveOn != null).OrderBy(r => r.Id)
            .Select(r => new StoredReply(r.DocumentNumber, r.Delivery)).FirstOrDefault()));
}

/// <summary>What the ledger shows of a reply that left.</summary>
internal sealed record StoredReply(string DocumentNumber, DeliveryMethod? Delivery);

/// <summary>
/// 依申请公开登记台账: its columns, and a case as its cells. What the ledger has no column for does not leave: void registrations, letters
/// to other organs, renewed replies.
/// </summary>
internal static class ApplicationLedger
{
    public static readonly LedgerColumn
        Number = new("编号"), Organ = new("受理单位", true), Kind = new("申请人类型", true), Name = new("申请人", true), IdNumber = new("证件号码"),
        Phone = new("联系电话"), Email = new("电子邮箱"), Address = new("联系地址"), Channel = new("渠道", true), NetworkChannel = new("网络渠道"),
        ArrivedOn = new("到件日期"), ConfirmedOn = new("确认日期"), ReceivedOn = new("收到日期"), Content = new("申请内容", true), Subjects = new("主题"),
        AskedOn = new("补正告知日期"), CorrectedOn = new("补正收到日期"), SentOn = new("征询发出日期"), EndedOn = new("征询结束日期"),
        ApprovedOn = new("延期批准日期"), ExtensionDays = new("延期工作日"), RepliedOn = new("答复日期"), Outcome = new("答复结果"), Ground = new("不予公开理由"),
        DocumentNumber = new("文号"), Delivery = new("送达方式"), Remarks = new("备注");

    public static readonly LedgerForm Form = new(
        "applications",
        Number, Organ, Kind, Name, IdNumber, Phone, Email, Address, Channel, NetworkChannel, ArrivedOn, ConfirmedOn, ReceivedOn, Content, Subjects,
        AskedOn, CorrectedOn, SentOn, EndedOn, ApprovedOn, ExtensionDays, RepliedOn, Outcome, Ground, DocumentNumber, Delivery, Remarks);

    private static readonly IReadOnlyDictionary<ApplicationFact, LedgerColumn> Columns = new Dictionary<ApplicationFact, LedgerColumn>
    {
        [ApplicationFact.Number] = Number,
        [ApplicationFact.Organ] = Organ,
        [ApplicationFact.ApplicantKind] = Kind,
        [ApplicationFact.ApplicantName] = Name,
        [ApplicationFact.IdNumber] = IdNumber,
        [ApplicationFact.Phone] = Phone,
        [ApplicationFact.Email] = Email,
        [ApplicationFact.Address] = Address,
        [ApplicationFact.Channel] = Channel,
        [ApplicationFact.NetworkChannel] = NetworkChannel,
        [ApplicationFact.ArrivedOn] = ArrivedOn,
        [ApplicationFact.ConfirmedOn] = ConfirmedOn,
        [ApplicationFact.ReceivedOn] = ReceivedOn,
        [ApplicationFact.Content] = Content,
        [ApplicationFact.Subjects] = Subjects,
        [ApplicationFact.CorrectionAskedOn] = AskedOn,
        [ApplicationFact.CorrectionReceivedOn] = CorrectedOn,
        [ApplicationFact.ConsultationSentOn] = SentOn,
        [ApplicationFact.ConsultationEndedOn] = EndedOn,
        [ApplicationFact.ExtensionApprovedOn] = ApprovedOn,
        [ApplicationFact.ExtensionDays] = ExtensionDays,
        [ApplicationFact.RepliedOn] = RepliedOn,
        [ApplicationFact.Outcome] = Outcome,
        [ApplicationFact.Ground] = Ground,
        [ApplicationFact.DocumentNumber] = DocumentNumber,
        [ApplicationFact.Remarks] = Remarks,
    };

    /// <summary>The column of a fact at fault; null where the ledger has none for it.</summary>
    public static LedgerColumn? Of(ApplicationFact fact) => Columns.GetValueOrDefault(fact);

    /// <summary>The cells of a case.</summary>
    public static string[] Cells(string number, LedgerCase entry)
    {
        var facts = entry.Facts;
        var letters = facts.Consultations.Where(c => c.Party is ConsultedParty.ThirdParty).ToList();
        return
        [
            number, entry.OrganCode,
            ApplicationLabels.Kinds.Of(facts.Applicant.Kind), facts.Applicant.Name, facts.Applicant.IdNumber ?? "", facts.Applicant.Phone ?? "", facts.Applicant.Email ?? "", facts.Applicant.Address ?? "",
            ApplicationLabels.Channels.Of(facts.Channel), ApplicationLabels.NetworkChannels.Of(facts.NetworkChannel),
            LedgerText.OfDay(facts.ArrivedOn), LedgerText.OfDay(facts.ConfirmedOn), LedgerText.OfDay(facts.ReceivedOn ?? facts.ReceiptByRule),
            facts.Content, facts.Subjects,
            LedgerText.OfDay(facts.Correction?.AskedOn), LedgerText.OfDay(facts.Correction?.ReceivedOn),
            Join(letters.Select(c => LedgerText.OfDay(c.SentOn))), Join(letters.Select(c => LedgerText.OfDay(c.EndedOn))),
            LedgerText.OfDay(facts.Extension?.ApprovedOn), facts.Extension?.Days.ToString(CultureInfo.InvariantCulture) ?? "",
            LedgerText.OfDay(facts.ClosedOn), ApplicationLabels.Outcomes.Of(facts.Outcome), ApplicationLabels.Grounds.Of(facts.Ground),
            entry.DocumentNumber, ApplicationLabels.Deliveries.Of(entry.Delivery), facts.Remarks,
        ];
    }

    /// <summary>Several days in one cell; nothing where all of them are open.</summary>
    private static string Join(IEnumerable<string> days) => string.Join(LedgerText.Separator, days) is var cell && cell.All(c => c == LedgerText.Separator) ? "" : cell;
}
