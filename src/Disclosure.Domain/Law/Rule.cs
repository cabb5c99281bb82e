namespace Disclosure.Domain.Law;

/// <summary>
/// What a refusal says where no single room is meant, one member a sentence. Every room has an enum of its own for what it refuses; the
/// sentences stand in the texts of that room, in each language, with the arguments that each member names. No two members share a name.
/// </summary>
[Refusals]
public enum Rule
{
    /// <summary>The step is not lawful in this stage. {0} step, {1} stage.</summary>
    StepNotPermitted,

    /// <summary>A day lies after today. {0} fact, {1} day.</summary>
    DayAfterToday,

    /// <summary>Nobody approves what she asked for herself.</summary>
    OwnRequest,

    /// <summary>A reason is required.</summary>
    ReasonMissing,

    /// <summary>A day lies after today, outside the register of facts. {0} day, {1} today.</summary>
    DayAhead,
}
