namespace Disclosure.Domain.Replies;

/// <summary>经手: who takes a step, and when.</summary>
/// <param name="Name">Sign-in name.</param>
/// <param name="DisplayName">The name that people read.</param>
/// <param name="At">UTC.</param>
/// <param name="Today">Today's legal day.</param>
public sealed record Hand(string Name, string DisplayName, DateTime At, DateOnly Today);

/// <summary>办文经过: one step of a reply, kept for good, returns included.</summary>
/// <param name="Ordinal">Number of the step, counted from 1.</param>
/// <param name="Step">What was done.</param>
/// <param name="By">Sign-in name.</param>
/// <param name="ByName">The name that people read.</param>
/// <param name="At">UTC.</param>
/// <param name="Note">意见: the remark, or the reason of a return; may be empty.</param>
public sealed record ReplyEvent(int Ordinal, ReplyStep Step, string By, string ByName, DateTime At, string Note)
{
    /// <summary>Longest note, in characters.</summary>
    public const int MaxNote = 1_000;
}
