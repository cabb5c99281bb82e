using Disclosure.Domain.Deadlines;

namespace Disclosure.Web.Dashboard;

/// <summary>在办: how much of a unit, or of all, stands under each light.</summary>
public sealed class BoardTally
{
    private readonly int[] _lights = new int[Enum.GetValues<DeadlineLight>().Length];

    /// <summary>Open cases that show a light.</summary>
    public int this[DeadlineLight light] => _lights[(int)light];

    /// <summary>待确认: no period runs yet.</summary>
    public int ToConfirm { get; private set; }

    /// <summary>其中逾期未确认: they arrived before today.</summary>
    public int LateConfirmations { get; private set; }

    /// <summary>复议诉讼事项逾期.</summary>
    public int DisputesLate { get; private set; }

    /// <summary>复议诉讼事项 that are due as soon as a reply with a yellow light is.</summary>
    public int DisputesSoon { get; private set; }

    /// <summary>在办 applications.</summary>
    public int Open => _lights.Sum() + ToConfirm;

    /// <summary>Whether anything is open.</summary>
    public bool IsEmpty => Open + DisputesLate + DisputesSoon == 0;

    internal void Add(DeadlineLight light, int count) => _lights[(int)light] += count;

    internal void AddToConfirm(int count, bool late)
    {
        ToConfirm += count;
        LateConfirmations += late ? count : 0;
    }

    internal void AddDisputes(int count, bool late)
    {
        DisputesLate += late ? count : 0;
        DisputesSoon += late ? 0 : count;
    }

    internal void Add(BoardTally other)
    {
        foreach (var light in Enum.GetValues<DeadlineLight>())
        {
            Add(light, other[light]);
        }

        (ToConfirm, LateConfirmations) = (ToConfirm + other.ToConfirm, LateConfirmations + other.LateConfirmations);
        (DisputesLate, DisputesSoon) = (DisputesLate + other.DisputesLate, DisputesSoon + other.DisputesSoon);
    }
}
