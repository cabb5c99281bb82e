using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Domain.Organs;
using Disclosure.Domain.Replies;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Documents;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Replies;

/// <summary>Which letter is wanted.</summary>
/// <param name="Case">The case.</param>
/// <param name="Kind">文书种类.</param>
/// <param name="Reply">The reply it tells, or null; may be a new one.</param>
/// <param name="Ordinal">Number of the consultation it belongs to, or null.</param>
/// <param name="IssuedOn">成文日期.</param>
internal sealed record LetterRequest(Application Case, LetterKind Kind, Reply? Reply, int? Ordinal, DateOnly IssuedOn)
{
    private static readonly Dictionary<LetterField, string> Nothing = [];

    /// <summary>What was entered for this letter because no register holds it.</summary>
    public IReadOnlyDictionary<LetterField, string> Texts { get; init; } = Nothing;

    /// <summary>The files that go along with the reply.</summary>
    public IReadOnlyList<string> Attached { get; init; } = [];

    /// <summary>What an extension that is consented to, but not told yet, makes of the due date; null where none is.</summary>
    public DateOnly? WouldBeDueOn { get; init; }

    /// <summary>What a later room knows and says; null for a letter of the case itself.</summary>
    public LetterMatter? Matter { get; init; }

    /// <summary>Whether the letter tells the reply, so that it may say only what was approved.</summary>
    public bool TellsReply => Reply is { Content: not null } reply && LetterForms.For(reply.Outcome) == Kind;

    /// <summary>The consultation it belongs to, or null.</summary>
    public Consultation? Consultation => LetterFit.Consultations(Case, Kind) is var possible && possible.Count == 1 && Ordinal is null ? possible[0] : possible.FirstOrDefault(c => c.Ordinal == Ordinal);
}

/// <summary>文书: writes letters inside a running command, so that number, letter and what it tells are stored together or not at all.</summary>
internal sealed class LetterDesk(LetterSettings settings, LetterTemplates templates, ReplyClock clock)
{
    /// <summary>Writes a letter and gives it the next number of its series.</summary>
    /// <exception cref="RuleViolationException">The regulation does not know the form, a valid letter of it stands already, or a value is missing.</exception>
    public async Task<Letter> IssueAsync(CommandScope scope, LetterRequest request, CancellationToken cancellationToken = default)
    {
        request = await PrepareAsync(scope.Db, request, cancellationToken);
        var form = LetterForms.Of(request.Kind);
        var organ = await scope.Db.Organs.SingleAsync(o => o.Id == request.Case.OrganId, cancellationToken);
        await DemandNoOtherAsync(scope, request, cancellationToken);
        var (number, written) = await NumberAsync(scope.Db, form, request, organ, cancellationToken);
        var template = await templates.FindAsync(scope.Db, request.Kind, organ.Id, request.IssuedOn, cancellationToken);
        var contents = LetterContents.Of(request, organ, written);
        var letter = new Letter(request.Case, request.Kind, number, written, contents.GetValueOrDefault(LetterField.Addressee, request.Case.Applicant.Name), request.IssuedOn, scope.Actor.Name)
            .About(request.Reply, request.Ordinal).On(template.Id, template.Number);
        if (request.Matter is { } matter)
        {
            letter.In(matter.DisputeId, contents.GetValueOrDefault(LetterField.Representative), contents.GetValueOrDefault(LetterField.RepresentativePost));
        }

        scope.Db.Letters.Add(letter);
        scope.Db.LetterFiles.Add(LetterFile.Of(letter, Write(template, request, contents)));
        return letter;
    }

    /// <summary>The letter as it would look, without a number.</summary>
    /// <exception cref="RuleViolationException">A value is missing.</exception>
    public async Task<byte[]> DraftAsync(DisclosureDbContext db, LetterRequest request, CancellationToken cancellationToken = default)
    {
        request = await PrepareAsync(db, request, cancellationToken);
        var organ = await db.Organs.AsNoTracking().SingleAsync(o => o.Id == request.Case.OrganId, cancellationToken);
        var template = await templates.FindAsync(db, request.Kind, organ.Id, request.IssuedOn, cancellationToken);
        return Write(template, request, LetterContents.Of(request, organ, Unnumbered(request, organ)));
    }

    /// <summary>Adds what stands neither in the case nor in its reply.</summary>
    public async Task<LetterRequest> PrepareAsync(DisclosureDbContext db, LetterRequest request, CancellationToken cancellationToken = default)
    {
        var (found, reply) = (request.Case, request.Reply);
        var attached = reply is { Id: > 0 } ? await ReplySituations.AttachmentQuery(db, found.Id, reply.Id).OrderBy(a => a.Id).Select(a => a.FileName).ToListAsync(cancellationToken) : [];
        var due = request.Kind is LetterKind.ExtensionNotice && found is { OpenExtensionRequest: { State: ExtensionRequestState.Approved } asked, ClockFacts: { } facts }
            ? clock.Trace(facts with { Extension = new ExtensionGrant(request.IssuedOn, asked.Days) }).Due.Extended?.On : null;
        return request with { Attached = attached, WouldBeDueOn = due };
    }

    /// <summary>A reply that has its number already keeps it, unless a letter bears it: a void number is never used again.</summary>
    private async Task<(DocumentNumber? Number, string Written)> NumberAsync(DisclosureDbContext db, LetterForm form, LetterRequest request, Organ organ, CancellationToken cancellationToken)
    {
        if (form.TypeChar is not { } type)
        {
            return (null, "");
        }

        if (request.Reply is { DocumentNumber.Length: > 0 } reply && LetterForms.For(reply.Outcome) == request.Kind
            && !await db.Letters.AnyAsync(l => l.OrganId == organ.Id && l.Number == reply.DocumentNumber, cancellationToken))
        {
            var isOurs = DocumentNumber.TryParse(reply.DocumentNumber, out var given) && given.TypeChar == type;
            await LetterCounter.PassAsync(db, organ.Id, reply.DocumentNumber, cancellationToken);
            var key = type.ToString();
            return isOurs && !await db.Letters.AnyAsync(l => l.OrganId == organ.Id && l.TypeChar == key && l.Year == given.Year && l.Sequence == given.Sequence, cancellationToken)
                ? (given, reply.DocumentNumber)
                : (null, reply.DocumentNumber);
        }

        var next = await LetterCounter.NextAsync(db, organ.Id, organ.Mark ?? DocumentNumber.DefaultMark, type, request.IssuedOn.Year, cancellationToken);
        return (next, next.ToString(settings.NumberPattern));
    }

    /// <summary>呼政公开告〔2026〕　号: the number comes with the letter.</summary>
    private string Unnumbered(LetterRequest request, Organ organ) => LetterForms.Of(request.Kind).TypeChar is { } type
        ? settings.NumberPattern.Replace("{seq}", "　", StringComparison.Ordinal) is var open ? new DocumentNumber(organ.Mark ?? DocumentNumber.DefaultMark, type, request.IssuedOn.Year, 1).ToString(open) : ""
        : "";

    private static byte[] Write(TemplateInUse template, LetterRequest request, Dictionary<LetterField, string> contents) => template.Fill(
        contents.Where(c => (c.Key, c.Value) is not (LetterField.Attachments, LetterContents.NoAttachments)), [LetterRows.Of(request.Matter?.Rows ?? LetterContents.Rows(request.Case))], LetterQr.Of(request.Case.Number),
        field => request.TellsReply && LetterReplyTexts.Fields.Contains(field) ? LetterPlace.Reply : LetterFields.Of(field).Place);

    /// <summary>Commands take turns, so two clerks can't write the same letter twice.</summary>
    private static async Task DemandNoOtherAsync(CommandScope scope, LetterRequest request, CancellationToken cancellationToken)
    {
        if (request.Reply is { Id: 0 })
        {
            return;
        }

        var (replyId, disputeId) = (request.Reply?.Id, request.Matter?.DisputeId);
        var other = await scope.Db.Letters.FirstOrDefaultAsync(
            l => l.ApplicationId == request.Case.Id && l.Kind == request.Kind && l.ConsultationOrdinal == request.Ordinal && l.ReplyId == replyId && l.DisputeId == disputeId && l.VoidedOn == null, cancellationToken);
        if (other is not null)
        {
            throw new RuleViolationException(ReplyRule.LetterExists, null, request.Kind, other.Number.Length > 0 ? other.Number : other.IssuedOn);
        }
    }
}
