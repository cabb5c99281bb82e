using System.Globalization;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Replies;
using Disclosure.Web.Replies;

namespace Disclosure.Web.Disputes;

/// <summary>What a paper of a dispute rests on.</summary>
/// <param name="Dispute">The proceeding.</param>
/// <param name="Cases">The applications concerned with the reply to each, the leading one first.</param>
/// <param name="IsOwnAppeal">Whether this organ appealed.</param>
/// <param name="Named">法定代表人 and post, as the organ's last paper named her, or null.</param>
internal sealed record DisputeLetterSources(Dispute Dispute, IReadOnlyList<(Application Case, Reply? Reply)> Cases, bool IsOwnAppeal, (string Name, string? Post)? Named);

/// <summary>What the papers of a dispute say, from its facts. Always Chinese.</summary>
internal static class DisputeLetterMatter
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static LetterMatter Of(DisputeLetterSources sources, LetterKind kind, WorkCalendar calendar)
    {
        var pieces = kind is LetterKind.EvidenceList ? DisputeLetters.PiecesOf(sources.Dispute) : [.. sources.Dispute.Evidence.OrderBy(e => e.Ordinal)];
        return new LetterMatter(sources.Dispute.Id, Known(Facts(sources, kind, pieces, calendar)), Known(Proposals(sources)), kind is LetterKind.EvidenceList ? [.. pieces.Select(RowOf)] : []);
    }

    private static IEnumerable<(LetterField Field, string? Text)> Facts(DisputeLetterSources sources, LetterKind kind, IReadOnlyList<EvidencePiece> pieces, WorkCalendar calendar)
    {
        var (dispute, facts) = (sources.Dispute, sources.Dispute.Facts);
        var answer = DisputeDuties.Of(dispute, calendar).FirstOrDefault(d => d.Kind is DisputeDutyKind.Answer or DisputeDutyKind.Defence);
        yield return (LetterField.Addressee, facts.Body);
        yield return (LetterField.Docket, facts.Docket);
        yield return (LetterField.Claimant, Names([dispute.Claimant ?? "", .. dispute.Parties.Where(p => p.Role is DisputePartyRole.CoClaimant).Select(p => p.Name)]));
        yield return (LetterField.ClaimantRole, DisputeClauses.ClaimantRole(facts, sources.IsOwnAppeal));
        yield return (LetterField.OrganRole, DisputeClauses.OrganRole(facts, sources.IsOwnAppeal));
        yield return (LetterField.OtherParties, Lines(dispute.Parties.Where(p => p.Role is not DisputePartyRole.CoClaimant).OrderBy(p => p.Ordinal).Select(p => $"{RoleOf(p, facts.Kind)}：{p.Name}")));
        yield return (LetterField.Agents, AgentsOf(dispute, inFull: kind is LetterKind.PowerOfAttorney) ?? (kind is LetterKind.PowerOfAttorney ? null : "无"));
        yield return (LetterField.CopyTitle, DisputeClauses.CopyTitle(facts));
        yield return (LetterField.CopyReceivedOn, dispute.CopyReceivedOn is { } copy ? Citation.Day(copy) : null);
        yield return (LetterField.AnswerDueOn, answer is not null ? Citation.Day(answer.DueOn) : null);
        yield return (LetterField.LegalBasis, answer?.Article is { } article ? Citation.Of([article]) : null);
        yield return (LetterField.Contested, DisputeClauses.Contested(dispute.Ground, sources.Cases[0].Reply));
        yield return (LetterField.Course, Lines(Numbered(sources.Cases.Select(c => DisputeClauses.Course(c.Case, c.Reply)))));
        yield return (LetterField.DisputePoints, Lines(Numbered(dispute.Points.OrderBy(p => p.Ordinal).Select(p => p.Matter))));
        yield return (LetterField.EvidenceTotal, TotalOf(pieces));
    }

    private static IEnumerable<(LetterField Field, string? Text)> Proposals(DisputeLetterSources sources)
    {
        var dispute = sources.Dispute;
        yield return (LetterField.Representative, sources.Named?.Name);
        yield return (LetterField.RepresentativePost, sources.Named?.Post);
        yield return (LetterField.Reasons, sources.Cases[0].Reply?.Content?.Reasons);
        yield return (LetterField.Decision, DisputeClauses.Wish(dispute.Facts, dispute.Ground));
        yield return (LetterField.AgentPowers, DisputeClauses.Powers(dispute.Facts.Kind));
    }

    private static Dictionary<string, string> RowOf(EvidencePiece piece) => new(StringComparer.Ordinal)
    {
        [nameof(LetterField.EvidenceOrdinal)] = piece.Ordinal.ToString(Invariant),
        [nameof(LetterField.EvidenceKind)] = LetterContents.Say(piece.Kind),
        [nameof(LetterField.EvidenceName)] = piece.Name,
        [nameof(LetterField.EvidenceProves)] = piece.Proves,
        [nameof(LetterField.EvidencePages)] = piece.Pages?.ToString(Invariant) ?? "—",
        [nameof(LetterField.EvidenceSource)] = piece.Source.Length > 0 ? piece.Source : "—",
    };

    private static string? AgentsOf(Dispute dispute, bool inFull)
    {
        var agents = dispute.Agents.Where(a => a.EndedOn is null).OrderBy(a => a.Ordinal)
            .Select(a => string.Join('，', new[] { a.Name, LetterContents.Say(a.Kind), a.Office, inFull && a.Phone.Length > 0 ? $"电话：{a.Phone}" : "" }.Where(part => part.Length > 0)));
        return Lines(agents) is { Length: > 0 } text ? text : null;
    }

    private static string RoleOf(DisputeParty party, DisputeKind kind) => party.Role switch
    {
        DisputePartyRole.CoDefendant => kind is DisputeKind.Reconsideration ? "共同被申请人" : "共同被告",
        DisputePartyRole.ThirdParty => "第三人",
        DisputePartyRole.CoClaimant => kind is DisputeKind.Reconsideration ? "共同申请人" : "共同原告",
    };

    private static string? TotalOf(IReadOnlyList<EvidencePiece> pieces)
    {
        var pages = pieces.Sum(e => e.Pages ?? 0);
        return pieces.Count == 0 ? null : string.Create(Invariant, $"{pieces.Count}份") + (pages > 0 ? string.Create(Invariant, $"，共{pages}页") : "");
    }

    private static IEnumerable<string> Numbered(IEnumerable<string> texts)
    {
        string[] all = [.. texts.Where(text => text.Length > 0)];
        return all.Length == 1 ? all : all.Select((text, i) => string.Create(Invariant, $"{i + 1}．{text}"));
    }

    private static string Names(IEnumerable<string> names) => string.Join('、', names.Where(name => name.Length > 0));

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private static Dictionary<LetterField, string> Known(IEnumerable<(LetterField Field, string? Text)> values) =>
        values.Where(value => !string.IsNullOrWhiteSpace(value.Text)).ToDictionary(value => value.Field, value => value.Text!.Trim());
}
