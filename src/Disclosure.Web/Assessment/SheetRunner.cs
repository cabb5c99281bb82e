using Disclosure.Web.Shell;
using FluentValidation;
using FluentValidation.Results;

namespace Disclosure.Web.Assessment;

/// <summary>Runs what a dialog of the sheet asks for, with the services of whoever sits before it.</summary>
internal sealed class SheetRunner(IServiceProvider services)
{
    public Task<string> RunAsync(AssessmentSheet sheet, SheetAsk ask, SheetEntry entry) => ask.Act switch
    {
        SheetAct.Submit => Get<SubmitSelfAssessment>().RunAsync(Form<SubmitSelfAssessmentForm>(sheet, ask)),
        SheetAct.Return => Get<ReturnSelfAssessment>().RunAsync(Form<ReturnSelfAssessmentForm>(sheet, ask, f => f.Reason = entry.Words)),
        SheetAct.Enter => Get<EnterFact>().RunAsync(Form<EnterFactForm>(sheet, ask, f => (f.Key, f.Count, f.Base, f.Reason) = (ask.Key, entry.Count, entry.Base, entry.Words))),
        SheetAct.Confirm => Get<ConfirmMarks>().RunAsync(Form<ConfirmMarksForm>(sheet, ask)),
        SheetAct.FeedBack => Get<FeedBackUnit>().RunAsync(Form<FeedBackUnitForm>(sheet, ask)),
        SheetAct.Accept => Get<AcceptScore>().RunAsync(Form<AcceptScoreForm>(sheet, ask)),
        SheetAct.Contest => Get<ContestIndicator>().RunAsync(Form<ContestIndicatorForm>(sheet, ask, f => (f.Code, f.Claimed, f.Reason) = (ask.Code, IsLine(sheet, ask) ? 0 : SheetWords.Read(entry.Score), entry.Words))),
        SheetAct.Review => Get<ReviewObjection>().RunAsync(Form<ReviewObjectionForm>(sheet, ask, f => (f.Code, f.After, f.Opinion) = (ask.Code, AfterOf(entry, IsLine(sheet, ask)), entry.Words))),
        SheetAct.Settle => Get<SettleUnit>().RunAsync(Form<SettleUnitForm>(sheet, ask)),
        SheetAct.Rectify => Get<RectifyItem>().RunAsync(Form<RectifyItemForm>(sheet, ask, f => (f.Ordinal, f.Result) = (ask.Ordinal, entry.Words))),
    };

    /// <summary>An objection is upheld with a score or rejected without one: neither is taken for the other.</summary>
    private static decimal? AfterOf(SheetEntry entry, bool isLine) => entry.IsUpheld switch
    {
        null => throw Missing(nameof(SheetEntry.IsUpheld), AssessmentTexts.Review_Verdict),
        true when isLine => 0,
        true => SheetWords.Read(entry.Score) ?? throw Missing(nameof(ReviewObjectionForm.After), AssessmentTexts.Field_After),
        false => null,
    };

    /// <summary>Whether a red line is asked about, which has no score.</summary>
    private static bool IsLine(AssessmentSheet sheet, SheetAsk ask) => sheet.RedLines.Any(red => red.Line.Code == ask.Code);

    private static ValidationException Missing(string field, string label) => new([new ValidationFailure(field, Text.Format(AssessmentTexts.Form_Missing, label))]);

    private static TForm Form<TForm>(AssessmentSheet sheet, SheetAsk ask, Action<TForm>? fill = null)
        where TForm : UnitForm, new()
    {
        var form = new TForm { CommandId = ask.CommandId, UnitId = sheet.UnitId, Version = sheet.Version };
        fill?.Invoke(form);
        return form;
    }

    private TAct Get<TAct>()
        where TAct : notnull => services.GetRequiredService<TAct>();
}
