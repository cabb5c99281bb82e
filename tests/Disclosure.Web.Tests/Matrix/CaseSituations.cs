using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Web.Files;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Tests.Matrix;

/// <summary>Where a case can stand: every stage, and within it what is still open.</summary>
internal static class CaseSituations
{
    public static readonly IReadOnlyDictionary<string, Action<Application, DateOnly, ReplyClock>> All = new Dictionary<string, Action<Application, DateOnly, ReplyClock>>(StringComparer.Ordinal)
    {
        ["arrived"] = (_, _, _) => { },
        ["received"] = (_, _, _) => { },
        ["notice"] = (a, today, clock) => a.AskCorrection(new Correction(a.On("09-08"), null) { Days = 15 }, today, clock),
        ["served"] = (a, today, clock) => a.AskCorrection(new Correction(a.On("09-08"), null) { Days = 15, ServedOn = a.On("09-08") }, today, clock),
        ["silent"] = (a, today, clock) => a.AskCorrection(new Correction(a.On("09-07"), null) { Days = 1, ServedOn = a.On("09-08") }, today, clock),
        ["letter"] = (a, today, clock) => a.Consult(ConsultedParty.ThirdParty, a.On("09-08"), today, clock),
        ["objection"] = (a, today, clock) =>
        {
            a.Consult(ConsultedParty.ThirdParty, a.On("09-08"), today, clock);
            a.EndConsultation(1, new PartyOpinion(ConsultationOpinion.Disagree, a.On("09-11")), today, clock);
        },
        ["asked"] = (a, today, _) => a.AskExtension(10, "材料多", "somebody", today),
        ["consented"] = Consented,
        ["extended"] = (a, today, clock) =>
        {
            Consented(a, today, clock);
            a.NotifyExtension(today, today, clock);
        },
        ["reasons"] = (a, today, clock) => a.AskReasons(a.On("09-08"), a.On("09-18"), today, clock),
        ["reasons given"] = ReasonsGiven,
        ["reasonable"] = (a, today, clock) =>
        {
            ReasonsGiven(a, today, clock);
            a.EvaluateReasons(today, true, "孙某", "确有需要", today, clock);
        },
        ["fee"] = (a, today, clock) => a.IssueFeeNotice(new FeeNotice(0, FeeBasis.PerItem, 45, 0, 0, a.On("09-08"), ProvisionRoute.Post), today, clock),
        ["answered"] = (a, today, clock) => a.Close(ReplyOutcome.Granted, null, a.On("09-11"), today, clock),
        ["withheld"] = (a, today, clock) => a.Close(ReplyOutcome.Refused, WithholdingGround.StateSecret, a.On("09-11"), today, clock),
        ["declined"] = (a, today, clock) => a.Close(ReplyOutcome.Repeated, null, a.On("09-11"), today, clock),
        ["lapsed"] = (a, today, clock) =>
        {
            All!["silent"](a, today, clock);
            a.Close(ReplyOutcome.LapsedCorrection, null, today, today, clock);
        },
        ["withdrawn"] = (a, today, clock) => a.Close(ReplyOutcome.Withdrawn, null, a.On("09-11"), today, clock),
        ["archived"] = (a, today, clock) => a.Close(ReplyOutcome.Granted, null, a.On("09-11"), today, clock),
        ["reopened"] = (a, today, clock) =>
        {
            a.Close(ReplyOutcome.Granted, null, a.On("09-11"), today, clock);
            a.Reopen(today, null, "责令重新答复", today, clock);
        },
        ["void"] = (a, today, _) => a.MakeVoid(today, "重复登记"),
    };

    /// <summary>What the 2008 regulation does not know: a refusal to process, a lapse, excessive requests and their fee.</summary>
    private static readonly string[] Since2019 = ["reasons", "reasons given", "reasonable", "fee", "declined", "lapsed"];

    public static bool IsKnownTo(string situation, Regulation regulation) => regulation is Regulation.R2019 || !Since2019.Contains(situation);

    /// <summary>A case of 市环保局 in a situation.</summary>
    public static async Task<Application> InAsync(this TestOffice office, string situation)
    {
        var clock = office.Get<ReplyClock>();
        var today = DateOnly.FromDateTime(office.Time.GetLocalNow().DateTime);
        await using var db = await office.DbAsync();
        var facts = TestOffice.Facts($"{today.Year}-09-07") with { Channel = situation is "arrived" ? Channel.Fax : Channel.InPerson };
        var found = new Application($"SQ-HHHT-006-{today.Year}-{db.Applications.Count() + 1:00000}", office.Environment6.Id, facts, today, clock);
        All[situation](found, today, clock);
        db.Applications.Add(found);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        found = await office.ReadAsync(found.Number);
        if (situation is "archived")
        {
            office.ActAs(Role.HeadOfOffice);
            await CaseForms.Acts[nameof(ArchiveCase)](office, found);
        }

        return await office.ReadAsync(found.Number);
    }

    private static void ReasonsGiven(Application found, DateOnly today, ReplyClock clock)
    {
        found.AskReasons(found.On("09-08"), found.On("09-18"), today, clock);
        found.ReceiveReasons(found.On("09-11"), today, clock);
    }

    private static void Consented(Application found, DateOnly today, ReplyClock clock)
    {
        found.AskExtension(10, "材料多", "somebody", today);
        found.DecideExtension(true, null, "head", today);
    }
}
