using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Audit;
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
}

/// <summary>文书: writes letters inside a running command, so that number, letter and what it tells are stored together or not at all.</summary>
internal sealed class LetterDesk(LetterSettings settings)
{
    /// <summary>Writes a letter and gives it the next number of its series.</summary>
    /// <exception cref="RuleViolationException">The regulation does not know the form, a valid letter of it stands already, or a value is missing.</exception>
    public async Task<Letter> IssueAsync(CommandScope scope, LetterRequest request, CancellationToken cancellationToken = default)
    {
        var form = LetterForms.Of(request.Kind);
        var organ = await scope.Db.Organs.SingleAsync(o => o.Id == request.Case.OrganId, cancellationToken);
        await DemandNoOtherAsync(scope, request, cancellationToken);
        DocumentNumber? number = form.TypeChar is { } type
            ? await LetterCounter.NextAsync(scope.Db, organ.Id, organ.Mark ?? DocumentNumber.DefaultMark, type, request.IssuedOn.Year, cancellationToken)
            : null;
        var letter = new Letter(request.Case, request.Kind, number, number?.ToString(settings.NumberPattern) ?? "", request.Case.Applicant.Name, request.IssuedOn, scope.Actor.Name)
            .About(request.Reply, request.Ordinal);
        scope.Db.Letters.Add(letter);
        return letter;
    }

    /// <summary>Commands take turns, so two clerks can't write the same letter twice.</summary>
    private static async Task DemandNoOtherAsync(CommandScope scope, LetterRequest request, CancellationToken cancellationToken)
    {
        var replyId = request.Reply is { Id: > 0 } reply ? reply.Id : (long?)null;
        if (request.Reply is { Id: 0 })
        {
            return;
        }

        var other = await scope.Db.Letters.FirstOrDefaultAsync(
            l => l.ApplicationId == request.Case.Id && l.Kind == request.Kind && l.ConsultationOrdinal == request.Ordinal && l.ReplyId == replyId && l.VoidedOn == null, cancellationToken);
        if (other is not null)
        {
            throw new RuleViolationException(Rule.LetterExists, null, request.Kind, other.Number.Length > 0 ? other.Number : other.IssuedOn);
        }
    }
}
