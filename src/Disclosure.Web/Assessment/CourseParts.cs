using Disclosure.Web.Files;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Assessment;

/// <summary>The course of the assessment: every act with the validator of its form, and the evidence of units.</summary>
internal static class CourseParts
{
    public static IServiceCollection AddCourse(this IServiceCollection services) => services
        .AddScoped<AssessmentAct>()
        .AddAct<StartRound, StartRoundForm, StartRoundFormValidator>()
        .AddAct<OpenRound, OpenRoundForm, RoundFormValidator<OpenRoundForm>>()
        .AddAct<FollowScheme, FollowSchemeForm, RoundFormValidator<FollowSchemeForm>>()
        .AddAct<FreezeRound, FreezeRoundForm, RoundFormValidator<FreezeRoundForm>>()
        .AddAct<DecideRound, DecideRoundForm, DecideRoundFormValidator>()
        .AddAct<AnnounceRound, AnnounceRoundForm, AnnounceRoundFormValidator>()
        .AddAct<HandOverRound, HandOverRoundForm, HandOverRoundFormValidator>()
        .AddAct<AssessIndicator, AssessIndicatorForm, AssessIndicatorFormValidator>()
        .AddAct<SubmitSelfAssessment, SubmitSelfAssessmentForm, UnitFormValidator<SubmitSelfAssessmentForm>>()
        .AddAct<ReturnSelfAssessment, ReturnSelfAssessmentForm, ReturnSelfAssessmentFormValidator>()
        .AddAct<EnterFact, EnterFactForm, EnterFactFormValidator>()
        .AddAct<MarkIndicator, MarkIndicatorForm, MarkIndicatorFormValidator>()
        .AddAct<ConfirmMarks, ConfirmMarksForm, UnitFormValidator<ConfirmMarksForm>>()
        .AddAct<FeedBackUnit, FeedBackUnitForm, UnitFormValidator<FeedBackUnitForm>>()
        .AddAct<AcceptScore, AcceptScoreForm, UnitFormValidator<AcceptScoreForm>>()
        .AddAct<ContestIndicator, ContestIndicatorForm, ContestIndicatorFormValidator>()
        .AddAct<ReviewObjection, ReviewObjectionForm, ReviewObjectionFormValidator>()
        .AddAct<SettleUnit, SettleUnitForm, UnitFormValidator<SettleUnitForm>>()
        .AddAct<RectifyItem, RectifyItemForm, RectifyItemFormValidator>()
        .AddScoped<EvidenceFiling>()
        .AddAct<AddEvidence, AddEvidenceForm, AddEvidenceFormValidator>()
        .AddAct<RemoveEvidence, RemoveEvidenceForm, UnitFormValidator<RemoveEvidenceForm>>()
        .AddAct<AddOfficeEvidence, AddOfficeEvidenceForm, AddOfficeEvidenceFormValidator>()
        .AddAct<RemoveOfficeEvidence, RemoveOfficeEvidenceForm, UnitFormValidator<RemoveOfficeEvidenceForm>>()
        .AddScoped<ReadEvidence>().AddScoped<AssessmentSheets>().AddScoped<SheetRunner>().AddScoped<UnitBatch>()
        .AddSingleton(new BlobOwner((db, names) => db.AssessmentEvidence.Where(e => names.Contains(e.Blob)).Select(e => e.Blob)));

    public static IEndpointRouteBuilder MapCourse(this IEndpointRouteBuilder app)
    {
        app.MapPost(AssessmentEndpoints.AddEvidencePath, AssessmentEndpoints.AddEvidenceAsync).RequireRateLimiting(OwnOrigin.UploadLimit);
        app.MapPost(AssessmentEndpoints.AddOfficeEvidencePath, AssessmentEndpoints.AddOfficeEvidenceAsync).RequireRateLimiting(OwnOrigin.UploadLimit);
        app.MapGet(AssessmentEndpoints.EvidencePath, AssessmentEndpoints.EvidenceAsync).RequireRateLimiting(OwnOrigin.DownloadLimit);
        return app;
    }
}
