using Disclosure.Domain.Law;

namespace Disclosure.Domain.Disputes;

/// <summary>被争议的行为: the kind of reply that is contested with its ground, or what else is.</summary>
/// <param name="Ground">争议事由; null where neither it nor the reply is known.</param>
/// <param name="Outcome">答复类型; only where a reply is contested.</param>
/// <param name="Withheld">不予公开情形 of that reply, or null.</param>
public sealed record DisputedMatter(DisputeGround? Ground, ReplyOutcome? Outcome = null, WithholdingGround? Withheld = null)
{
    /// <summary>未记载: the ledger names neither a ground nor a case that was answered.</summary>
    public static readonly DisputedMatter Unknown = new(Ground: null);

    /// <summary>What the facts of a dispute and of the reply amount to; a ledger that names a case and no ground means its reply.</summary>
    public static DisputedMatter Of(DisputeGround? ground, ReplyOutcome? outcome, WithholdingGround? withheld) => (ground, outcome) switch
    {
        (DisputeGround.Silence or DisputeGround.CorrectionNotice or DisputeGround.OtherAct, _) => new DisputedMatter(ground),
        (_, not null) => new DisputedMatter(DisputeGround.Reply, outcome, withheld),
        _ => Unknown,
    };

    /// <summary>Its name in an address: Silence, Refused.ProcessInformation, Unknown.</summary>
    public string Code => Outcome is { } outcome ? Withheld is { } withheld ? $"{outcome}.{withheld}" : $"{outcome}" : Ground is { } ground ? $"{ground}" : nameof(Unknown);

    /// <summary>Reads a name; null where it names nothing.</summary>
    public static DisputedMatter? Find(string? code)
    {
        if (code is null or nameof(Unknown))
        {
            return code is null ? null : Unknown;
        }

        if (Member<DisputeGround>(code) is { } ground)
        {
            return ground is DisputeGround.Reply ? null : new DisputedMatter(ground);
        }

        var parts = code.Split('.');
        return parts.Length <= 2 && Member<ReplyOutcome>(parts[0]) is { } outcome && (parts.Length == 1 || Member<WithholdingGround>(parts[1]) is not null)
            ? new DisputedMatter(DisputeGround.Reply, outcome, parts.Length == 1 ? null : Member<WithholdingGround>(parts[1]))
            : null;
    }

    private static T? Member<T>(string text)
        where T : struct, Enum => Enum.TryParse<T>(text, out var member) && Enum.IsDefined(member) && $"{member}" == text ? member : null;
}
