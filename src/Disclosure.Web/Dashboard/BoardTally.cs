using Disclosure.Domain.Deadlines;

namespace Disclosure.Web.Dashboard;

/// <summary>在办: how much of a unit, or of all, stands under each light.</summary>
public sealed class BoardTally
{
    private static readonly BoardSubject[] Others = [.. Enum.GetValues<BoardSubject>().Where(s => s is not (BoardSubject.Reply or BoardSubject.Confirmation or BoardSubject.Dispute))];
    private readonly int[] _lights = new int[Enum.GetValues<DeadlineLight>().Length], _late = new int[Enum.GetValues<BoardSubject>().Length], _soon = new int[Enum.GetValues<BoardSubject>().Length];

    /// <summary>Open cases that show a light.</summary>
    public int this[DeadlineLight light] => _lights[(int)light];

    /// <summary>待确认: no period runs yet.</summary>
    public int ToConfirm { get; private set; }

    /// <summary>其中逾期未确认: they arrived before today.</summary>
    public int LateConfirmations { get; private set; }

    /// <summary>复议诉讼事项逾期.</summary>
    public int DisputesLate => Late(BoardSubject.Dispute);

    /// <summary>复议诉讼事项 that are due as soon as a reply with a yellow light is.</summary>
    public int DisputesSoon => Soon(BoardSubject.Dispute);

    /// <summary>其他事项逾期: notices, complaints, secrecy reviews, annual reports.</summary>
    public int OthersLate => Others.Sum(Late);

    /// <summary>其他事项 that are due as soon.</summary>
    public int OthersSoon => Others.Sum(Soon);

    /// <summary>Everything late.</summary>
    public int AllLate => this[DeadlineLight.Red] + LateConfirmations + DisputesLate + OthersLate;

    /// <summary>Everything due soon.</summary>
    public int AllSoon => this[DeadlineLight.Yellow] + DisputesSoon + OthersSoon;

    /// <summary>在办 applications.</summary>
    public int Open => _lights.Sum() + ToConfirm;

    /// <summary>Whether anything is open.</summary>
    public bool IsEmpty => Open + _late.Sum() + _soon.Sum() == 0;

    /// <summary>How much of a kind is late.</summary>
    public int Late(BoardSubject subject) => subject switch
    {
        BoardSubject.Reply => this[DeadlineLight.Red],
        BoardSubject.Confirmation => LateConfirmations,
        _ => _late[(int)subject],
    };

    /// <summary>How much of a kind is due soon.</summary>
    public int Soon(BoardSubject subject) => subject is BoardSubject.Reply ? this[DeadlineLight.Yellow] : _soon[(int)subject];

    internal void Add(DeadlineLight light, int count) => _lights[(int)light] += count;

    internal void AddToConfirm(int count, bool late)
    {
        ToConfirm += count;
        LateConfirmations += late ? count : 0;
    }

    internal void Add(BoardSubject subject, int count, bool late)
    {
        _late[(int)subject] += late ? count : 0;
        _soon[(int)subject] += late ? 0 : count;
    }

    internal void Add(BoardTally other)
    {
        foreach (var light in Enum.GetValues<DeadlineLight>())
        {
            Add(light, other[light]);
        }

        (ToConfirm, LateConfirmations) = (ToConfirm + other.ToConfirm, LateConfirmations + other.LateConfirmations);
        foreach (var subject in Enum.GetValues<BoardSubject>())
        {
            _late[(int)subject] += other._late[(int)subject];
            _soon[(int)subject] += other._soon[(int)subject];
        }
    }
}
