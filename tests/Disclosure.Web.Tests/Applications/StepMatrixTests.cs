using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Web.Applications;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Tests.Applications;

/// <summary>Role × act × stage: whatever is not listed here is refused at the use case, and the case stays as it was.</summary>
public sealed class StepMatrixTests
{
    private const string Wait = "awaiting", Out = "letter out", Refused = "refused", Ask = "asked", Consented = "consented";

    private static readonly string[] Situations = ["arrived", "received", Wait, Out, Refused, Ask, Consented, "extended", "closed", "void"];

    /// <summary>Where each act is lawful; the head of office alone decides, those who handle cases do the rest.</summary>
    private static readonly Dictionary<string, (string[] In, Func<TestOffice, Application, Task> Act)> Acts = new(StringComparer.Ordinal)
    {
        [nameof(AskCorrection)] = (["received", Out, Refused, Ask, Consented], (o, a) => o.Get<AskCorrection>().RunAsync(a.Notice("2026-09-08"))),
        [nameof(ServeCorrection)] = ([Wait], (o, a) => o.Get<ServeCorrection>().RunAsync(With(new ServeCorrectionForm { ServedOn = Day("2026-09-09") }, a))),
        [nameof(PostponeCorrection)] = ([], (o, a) => o.Get<PostponeCorrection>().RunAsync(With(new PostponeCorrectionForm { Until = Day("2026-12-01"), Reason = "住院" }, a))), // not served yet
        [nameof(Consult)] = (["received", Out, Refused, Ask, Consented, "extended"], (o, a) => o.Get<Consult>().RunAsync(a.Letter("2026-09-08"))),
        [nameof(ReachParty)] = ([Out], (o, a) => o.Get<ReachParty>().RunAsync(With(new ReachPartyForm { ReceivedOn = Day("2026-09-09") }, a))),
        [nameof(EndConsultation)] = ([Out], (o, a) => o.Get<EndConsultation>().RunAsync(a.Opinion("2026-09-10"))),
        [nameof(OverrideRefusal)] = ([Refused], (o, a) => o.Get<OverrideRefusal>().RunAsync(With(new OverrideRefusalForm { Reason = "公共利益", ToldOn = Day("2026-09-11") }, a))),
        [nameof(AskExtension)] = (["received", Out, Refused], (o, a) => o.Get<AskExtension>().RunAsync(With(new ExtendForm { Days = 10, Reason = "材料多" }, a))),
        [nameof(DecideExtension)] = ([Ask], (o, a) => o.Get<DecideExtension>().RunAsync(With(new DecideExtensionForm { Approve = true }, a))),
        [nameof(NotifyExtension)] = ([Consented], (o, a) => o.Get<NotifyExtension>().RunAsync(With(new NotifyExtensionForm { NotifiedOn = Day("2026-09-14") }, a))),
        [nameof(CancelExtension)] = ([Ask, Consented], (o, a) => o.Get<CancelExtension>().RunAsync(With(new CancelExtensionForm(), a))),
    };

    private static readonly Role[] Handling = [Role.Clerk, Role.HeadOfOffice, Role.CityOffice];

    public static TheoryData<string> Names => [.. Acts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_act_is_done_where_and_by_whom_it_is_listed_and_refused_elsewhere(string name)
    {
        await using var office = await CaseOffice.OpenAsync();
        foreach (var situation in Situations)
        {
            foreach (var role in Enum.GetValues<Role>())
            {
                office.ActAs(Role.Clerk);
                var found = await InAsync(office, situation);
                office.ActAs(role);
                var isListed = Acts[name].In.Contains(situation) && (name is nameof(DecideExtension) ? role is Role.HeadOfOffice : Handling.Contains(role));

                var refusal = await Record.ExceptionAsync(() => Acts[name].Act(office, found));

                Assert.True(isListed == (refusal is null), $"{name} {situation} {role}: {refusal?.Message ?? "done"}");
                Assert.True(refusal is null or RuleViolationException or NotAllowedException, refusal?.ToString());
                Assert.Equal(refusal is null, found.Version != (await office.ReadAsync(found.Number)).Version);
            }
        }
    }

    /// <summary>A case of the clerk in one of the situations.</summary>
    private static async Task<Application> InAsync(TestOffice office, string situation)
    {
        await using var db = await office.DbAsync();
        var facts = TestOffice.Facts("2026-09-07") with { Channel = situation == "arrived" ? Channel.Fax : Channel.InPerson };
        var (clock, today, count) = (office.Get<Domain.Deadlines.ReplyClock>(), Day("2026-09-14"), db.Applications.Count());
        var found = new Application($"SQ-HHHT-006-2026-{count + 1:00000}", office.Environment6.Id, facts, today, clock);
        Action act = situation switch
        {
            Wait => () => found.AskCorrection(new Correction(Day("2026-09-08"), null) { Days = 15 }, today, clock),
            Out or Refused => () => found.Consult(ConsultedParty.ThirdParty, Day("2026-09-08"), today, clock),
            Ask or Consented or "extended" => () => found.AskExtension(20, "材料多", "clerk", today),
            "closed" => () => found.Close(ReplyOutcome.PartiallyGranted, null, Day("2026-09-10"), today, clock),
            "void" => () => found.MakeVoid(today, "重复登记"),
            _ => () => { },
        };
        act();
        if (situation is Refused)
        {
            found.EndConsultation(1, new PartyOpinion(ConsultationOpinion.Disagree, Day("2026-09-10")), today, clock);
        }

        if (situation is Consented or "extended")
        {
            found.DecideExtension(true, null, "head", today);
        }

        if (situation is "extended")
        {
            found.NotifyExtension(today, today, clock);
        }

        db.Applications.Add(found);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return await office.ReadAsync(found.Number);
    }

    private static TForm With<TForm>(TForm form, Application found)
        where TForm : ActForm
    {
        (form.Number, form.Version) = (found.Number, found.Version);
        return form;
    }

    private static DateOnly Day(string day) => TestOffice.D(day);
}
