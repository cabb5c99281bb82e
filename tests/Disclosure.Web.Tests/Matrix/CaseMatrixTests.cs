using Disclosure.Domain.Law;
using Disclosure.Web.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Files;
using Disclosure.Web.Identity;
using Disclosure.Web.Replies;
using Disclosure.Web.Tests.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Matrix;

/// <summary>
/// Act × stage at the service, both regulations side by side: whatever is not listed is refused and the case stays as it was; whatever is listed passes
/// for each role that has the right and leaves one entry. That a role without the right gets nowhere, wherever a case stands, is proved by
/// <see cref="EveryCommandTests"/>: the gate asks for the right before it looks at anything.
/// </summary>
public sealed class CaseMatrixTests
{
    private static readonly string[] Working = ["received", "letter", "objection", "asked", "consented", "reasons", "reasons given", "reasonable", "fee"];
    private static readonly string[] Correcting = ["notice", "served", "silent"];
    private static readonly string[] Closed = ["answered", "withheld", "declined", "lapsed"];
    private static readonly string[] Open = ["arrived", .. Working, .. Correcting, "extended", "reopened"];
    private static readonly string[] All = [.. Open, .. Closed, "withdrawn", "archived"];

    private static readonly Dictionary<string, string[]> Lawful = new(StringComparer.Ordinal)
    {
        [nameof(ConfirmReceipt)] = ["arrived"],
        [nameof(LogContact)] = ["arrived"],
        [nameof(AskCorrection)] = Working,
        [nameof(ServeCorrection)] = ["notice"],
        [nameof(PostponeCorrection)] = ["served", "silent"],
        [nameof(ReceiveCorrection)] = Correcting,
        [nameof(Consult)] = [.. Working, "extended", "reopened"],
        [nameof(ReachParty)] = ["letter"],
        [nameof(EndConsultation)] = ["letter"],
        [nameof(OverrideRefusal)] = ["objection"],
        [nameof(AskExtension)] = [.. Working.Except(["asked", "consented"])],
        [nameof(DecideExtension)] = ["asked"],
        [nameof(CancelExtension)] = ["asked", "consented"],
        [nameof(NotifyExtension)] = ["consented"],
        [nameof(AskReasons)] = [.. Working.Where(s => !s.StartsWith("reason", StringComparison.Ordinal)), "extended"],
        [nameof(ReceiveReasons)] = ["reasons"],
        [nameof(EvaluateReasons)] = ["reasons given"],
        [nameof(DelayReply)] = ["reasonable"],
        [nameof(IssueFeeNotice)] = [.. Working.Except(["fee"]), "extended"],
        [nameof(NoteFeeReceived)] = ["fee"],
        [nameof(RecordPayment)] = ["fee"],
        [nameof(WaiveFee)] = ["fee"],
        [nameof(DraftReply)] = [.. Working, "extended", "reopened"],
        [nameof(RecordReply)] = [.. Working.Except(["letter", "fee"]), "extended", "reopened"],
        [nameof(CloseWithoutReply)] = ["silent"],
        [nameof(WithdrawCase)] = Open,
        [nameof(ReopenCase)] = [.. Closed, "archived"],
        [nameof(ChangeFact)] = All,
        ["ChangeFact.VoidAsync"] = All,
        [nameof(HandOverCase)] = All,
        [nameof(ArchiveCase)] = [.. Closed, "withdrawn"],
        [nameof(TakeOutOfArchive)] = ["archived"],
        [nameof(WriteNote)] = [.. All, "void"],
        [nameof(RecordCorrespondence)] = All,
        [nameof(IssueLetter)] = [.. All.Except(["arrived"])],
        [nameof(AddAttachment)] = [.. All.Except(["archived"])],
        [nameof(LinkCases)] = All,
        [nameof(ShowContacts)] = [.. All, "void"],
        [nameof(WatchCase)] = [.. All, "void"],
    };

    /// <summary>What the 2008 regulation does not have: the lapse of a request that is not corrected, and what concerns excessive requests.</summary>
    private static readonly string[] Since2019 = [nameof(CloseWithoutReply), nameof(AskReasons), nameof(ReceiveReasons), nameof(EvaluateReasons), nameof(DelayReply), nameof(IssueFeeNotice)];

    public static TheoryData<Regulation, string> Situations =>
        [.. from regulation in Enum.GetValues<Regulation>() from situation in CaseSituations.All.Keys where CaseSituations.IsKnownTo(situation, regulation) select (regulation, situation)];

    [Fact]
    public void Every_act_and_every_situation_is_listed()
    {
        Assert.Equal(CaseForms.Acts.Keys, Lawful.Keys);
        Assert.Equal(CaseSituations.All.Keys.Order(StringComparer.Ordinal), All.Append("void").Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Situations))]
    public async Task Only_what_is_listed_passes(Regulation regulation, string situation)
    {
        await using var office = await CaseOffice.OpenAsync(regulation is Regulation.R2008 ? "2017-09-14" : "2026-09-14");
        await office.AddUserAsync("clerk", Role.Clerk);
        await office.EquipAsync(); // letters name its contact and its mark
        var untouched = await office.InAsync(situation);
        foreach (var (act, run) in CaseForms.Acts)
        {
            var roles = Enum.GetValues<Role>().Where(role => EveryCommandTests.MayAsk(act, role)).ToList();
            var isLawful = Lawful[act].Contains(situation) && !(regulation is Regulation.R2008 && Since2019.Contains(act));
            foreach (var role in roles.Take(isLawful ? roles.Count : 1))
            {
                var found = isLawful ? await office.InAsync(situation) : untouched;
                office.ActAs(role);
                var before = await EntriesAsync(office);

                var refusal = await Record.ExceptionAsync(() => run(office, found));

                Assert.True(isLawful ? refusal is null : refusal is RuleViolationException, $"{act} by {role}: {refusal?.Message ?? "done"}");
                Assert.Equal((before.Count + 1, isLawful), await EntriesAsync(office));
            }
        }

        Assert.Equal(untouched.Version, (await office.ReadAsync(untouched.Number)).Version);
    }

    /// <summary>How many entries there are, and whether the last one says that it was done.</summary>
    private static async Task<(int Count, bool IsDone)> EntriesAsync(TestOffice office)
    {
        await using var db = await office.DbAsync();
        var last = await db.AuditEntries.OrderByDescending(e => e.Seq).Select(e => new { e.Seq, e.Result }).FirstOrDefaultAsync(TestContext.Current.CancellationToken);
        return ((int)(last?.Seq ?? 0), last?.Result == AuditResult.Done);
    }
}
