using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Documents;
using Disclosure.Web.Replies;

namespace Disclosure.Web.Tests.Replies;

/// <summary>文书: every form of a case under both regulations, filled without a gap, opened by Word without repair; those of a dispute in <see cref="Disputes.DisputeLetterTests"/>, those of supervision in <see cref="Supervision.SupervisionPaperTextTests"/>.</summary>
public sealed class LetterWriterTests
{
    public static TheoryData<LetterKind, Regulation> Forms =>
        [.. LetterForms.All.Where(f => f.Group is LetterGroup.Case).SelectMany(f => new[] { Regulation.R2008, Regulation.R2019 }.Where(f.IsKnownTo).Select(r => (f.Kind, r)))];

    public static TheoryData<LetterKind> Kinds => [.. Enum.GetValues<LetterKind>()];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_shipped_template_has_every_field_and_passes_the_check_of_an_upload(LetterKind kind)
    {
        var template = new LetterTemplates(new LetterSettings(DocumentNumber.Pattern, HasRedHead: true)).Shipped(kind);
        var form = LetterForms.Of(kind);

        TemplateCheck.Demand(template, form.Fields.Select(f => f.ToString()), tag => Enum.TryParse<LetterField>(tag, out var f) && form.Knows(f), tag => tag);
        Assert.Empty(LetterOffice.Faults(template));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_letter_has_no_gap_keeps_rare_characters_and_opens_without_repair(LetterKind kind, Regulation regulation)
    {
        await using var office = await LetterOffice.OpenAsync();
        var docx = await DraftAsync(office, kind, regulation);
        var text = LetterOffice.TextOf(docx);

        Assert.Empty(LetterOffice.Faults(docx));
        Assert.DoesNotContain(LetterForms.Of(kind).Fields, f => text.Contains($"〔{Web.Shell.Text.Of(f)}〕", StringComparison.Ordinal));
        Assert.Contains(LetterForms.Of(kind).Title, text, StringComparison.Ordinal);
        if (LetterForms.Of(kind).Fields.Contains(LetterField.RequestText))
        {
            Assert.Contains("𠮷某与㛃某的第一行", text, StringComparison.Ordinal);
        }

        if (LetterForms.Of(kind).ArticleOf(regulation) is not null)
        {
            Assert.Contains(regulation is Regulation.R2008 ? "第492号" : "第711号", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_missing_value_is_refused_by_its_field_and_place()
    {
        await using var office = await LetterOffice.OpenAsync();
        var found = await office.RegisterAsync("2026-09-01");

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => office.Get<IssueLetter>().RunAsync(LetterOffice.Form(found, LetterKind.AssistanceRequest), Cancel));

        Assert.Equal(ReplyRule.LetterFieldMissing, refusal.Rule);
        Assert.Contains(LetterPlace.Letter, refusal.Arguments);
        Assert.Empty(await office.LettersAsync(found));
    }

    private static async Task<byte[]> DraftAsync(TestOffice office, LetterKind kind, Regulation regulation)
    {
        var outcome = Enum.GetValues<ReplyOutcome>().Cast<ReplyOutcome?>().FirstOrDefault(o => LetterForms.For(o!.Value) == kind && Outcomes.Find(regulation, o.Value) is not null);
        var year = regulation is Regulation.R2008 ? 2017 : 2026;
        var facts = TestOffice.Facts($"{year}-08-03") with
        {
            Content = "𠮷某与㛃某的第一行\n第二行",
            Extension = new Extension(new DateOnly(year, 8, 10), 10, "案情复杂"),
            Consultations = [new Consultation(1, ConsultedParty.ThirdParty, new DateOnly(year, 8, 4), new DateOnly(year, 8, 7))],
            ClosedOn = new DateOnly(year, 8, 11),
            Outcome = outcome ?? ReplyOutcome.Granted,
            Ground = outcome is ReplyOutcome.Refused ? WithholdingGround.StateSecret : null,
        };
        var found = new Application($"SQ-HHHT-006-{year}-00001", office.Environment6.Id, facts, new DateOnly(2026, 9, 14), office.Get<Disclosure.Domain.Deadlines.ReplyClock>());
        await using var db = await office.DbAsync();
        var texts = LetterForms.Of(kind).Fields.Where(f => LetterFields.Of(f).Place is LetterPlace.Letter).ToDictionary(f => f, _ => "第一段内容。\n第二段内容。");
        return await office.Get<LetterDesk>().DraftAsync(db, new LetterRequest(found, kind, null, null, new DateOnly(year, 8, 11)) { Texts = texts }, Cancel);
    }
}
