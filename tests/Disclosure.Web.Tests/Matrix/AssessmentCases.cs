using Disclosure.Domain.Assessment;
using Disclosure.Web.Assessment;
using Disclosure.Web.Tests.Files;
using static Disclosure.Web.Tests.Assessment.CourseOffice;

namespace Disclosure.Web.Tests.Matrix;

/// <summary>One act on a unit: the step that it takes, and a complete form.</summary>
internal sealed record UnitCase(string Name, UnitStep Step, Func<TestOffice, UnitAssessment, CancellationToken, Task<string>> RunAsync);

/// <summary>One act on a round: the step that it takes, null where it follows another scheme, and a complete form.</summary>
internal sealed record RoundCase(string Name, RoundStep? Step, Func<TestOffice, AssessmentRound, CancellationToken, Task<string>> RunAsync);

/// <summary>Where a unit stands: its stage, whether the period to object has run out, and whether its objection has been reviewed.</summary>
internal sealed record UnitSituation(UnitStage Stage, bool IsLate = false)
{
    public static readonly IReadOnlyList<UnitSituation> All = [.. Enum.GetValues<UnitStage>().Select(stage => new UnitSituation(stage)), new(UnitStage.FedBack, true), new(UnitStage.Objected, true)];

    /// <summary>Fed back on the day itself, or on Friday 4 September: counted 7, 8, 9, 10, 11.</summary>
    public string FedBackOn => IsLate ? "2026-09-04" : "2026-09-14";
}

/// <summary>Every act of the course.</summary>
internal static class AssessmentCases
{
    public static readonly IReadOnlyList<UnitCase> OfUnits =
    [
        new(nameof(AssessIndicator), UnitStep.Assess, (o, u, stop) => o.Get<AssessIndicator>().RunAsync(Form<AssessIndicatorForm>(u, f => (f.Code, f.Score) = ("A1", 39)), stop)),
        new(nameof(SubmitSelfAssessment), UnitStep.Submit, (o, u, stop) => o.Get<SubmitSelfAssessment>().RunAsync(Form<SubmitSelfAssessmentForm>(u), stop)),
        new(nameof(ReturnSelfAssessment), UnitStep.Return, (o, u, stop) => o.Get<ReturnSelfAssessment>().RunAsync(Form<ReturnSelfAssessmentForm>(u, f => f.Reason = "缺佐证"), stop)),
        new(nameof(EnterFact), UnitStep.Enter, (o, u, stop) => o.Get<EnterFact>().RunAsync(Form<EnterFactForm>(u, f => (f.Key, f.Count, f.Reason) = ("deficientForm", 1, "缺页")), stop)),
        new(nameof(MarkIndicator), UnitStep.Mark, (o, u, stop) => o.Get<MarkIndicator>().RunAsync(Form<MarkIndicatorForm>(u, f => f.Code = "A1"), stop)),
        new(nameof(ConfirmMarks), UnitStep.Mark, (o, u, stop) => o.Get<ConfirmMarks>().RunAsync(Form<ConfirmMarksForm>(u), stop)),
        new(nameof(FeedBackUnit), UnitStep.FeedBack, (o, u, stop) => o.Get<FeedBackUnit>().RunAsync(Form<FeedBackUnitForm>(u), stop)),
        new(nameof(AcceptScore), UnitStep.Accept, (o, u, stop) => o.Get<AcceptScore>().RunAsync(Form<AcceptScoreForm>(u), stop)),
        new(nameof(ContestIndicator), UnitStep.Contest, (o, u, stop) => o.Get<ContestIndicator>().RunAsync(Form<ContestIndicatorForm>(u, f => (f.Code, f.Claimed, f.Reason) = ("B", 40, "文书齐全")), stop)),
        new(nameof(ReviewObjection), UnitStep.Review, (o, u, stop) => o.Get<ReviewObjection>().RunAsync(Form<ReviewObjectionForm>(u, f => (f.Code, f.Opinion) = ("A1", "逾期属实")), stop)),
        new(nameof(SettleUnit), UnitStep.Settle, (o, u, stop) => o.Get<SettleUnit>().RunAsync(Form<SettleUnitForm>(u), stop)),
        new(nameof(RectifyItem), UnitStep.Rectify, (o, u, stop) => o.Get<RectifyItem>().RunAsync(Form<RectifyItemForm>(u, f => (f.Ordinal, f.Result) = (1, "已建立台账")), stop)),
    ];

    public static readonly IReadOnlyList<RoundCase> OfRounds =
    [
        new(nameof(OpenRound), RoundStep.Open, (o, r, stop) => o.Get<OpenRound>().RunAsync(Form<OpenRoundForm>(r), stop)),
        new(nameof(FollowScheme), null, (o, r, stop) => o.Get<FollowScheme>().RunAsync(Form<FollowSchemeForm>(r), stop)),
        new(nameof(FreezeRound), RoundStep.Freeze, (o, r, stop) => o.Get<FreezeRound>().RunAsync(Form<FreezeRoundForm>(r), stop)),
        new(nameof(DecideRound), RoundStep.Decide, (o, r, stop) => o.Get<DecideRound>().RunAsync(Form<DecideRoundForm>(r, f => f.Resolution = "同意"), stop)),
        new(nameof(AnnounceRound), RoundStep.Announce, (o, r, stop) => o.Get<AnnounceRound>().RunAsync(Form<AnnounceRoundForm>(r, f => f.Number = "呼政公开办〔2026〕9号"), stop)),
        new(nameof(HandOverRound), RoundStep.HandOver, (o, r, stop) => o.Get<HandOverRound>().RunAsync(Form<HandOverRoundForm>(r, f => f.RectifyUntil = TestOffice.D("2026-12-31")), stop)),
    ];

    /// <summary>A file of the unit.</summary>
    public static Task<string> LayAsync(TestOffice office, UnitAssessment unit, CancellationToken stop) =>
        office.Get<AddEvidence>().RunAsync(new AddEvidenceForm { UnitId = unit.Id, Code = "A1", FileName = "自评表.pdf" }, new MemoryStream(Made.Pdf()), stop);

    /// <summary>A file of the office.</summary>
    public static Task<string> LayForOfficeAsync(TestOffice office, UnitAssessment unit, string code, string? key, CancellationToken stop) =>
        office.Get<AddOfficeEvidence>().RunAsync(new AddOfficeEvidenceForm { UnitId = unit.Id, Code = code, Key = key, FileName = "核查记录.pdf" }, new MemoryStream(Made.Pdf()), stop);
}
