using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Web.Applications;

namespace Disclosure.Web.Dashboard;

/// <summary>When something is to be done.</summary>
public enum WorkGroup
{
    /// <summary>今天必须办.</summary>
    Today,

    /// <summary>三个工作日内.</summary>
    Soon,

    /// <summary>可以先办.</summary>
    Later,

    /// <summary>等他人办.</summary>
    Waiting,
}

/// <summary>待办: one act, not one case.</summary>
public sealed record WorkItem
{
    public required WorkGroup Group { get; init; }

    public required WorkCase Case { get; init; }

    /// <summary>What is to be done, as a colleague would say it.</summary>
    public required string Act { get; init; }

    /// <summary>Why, with the article.</summary>
    public required string Why { get; init; }

    public required LightReading Light { get; init; }

    /// <summary>The word of the light in place of its number, or null.</summary>
    public string? LightWord { get; init; }

    public int? PausedDays { get; init; }

    /// <summary>The last day, or null while none stands.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>What stands under the day: 剩 2 个工作日, 暂停中.</summary>
    public required string DueNote { get; init; }

    /// <summary>The dialog its button opens; null where there is only something to look at.</summary>
    public ActKind? Kind { get; init; }

    /// <summary>The word on its button.</summary>
    public required string Button { get; init; }
}

/// <summary>What is read of a case to say what is to be done with it.</summary>
/// <param name="Number">编号.</param>
/// <param name="Organ">受理单位.</param>
/// <param name="Content">申请内容, its beginning.</param>
/// <param name="Applicant">申请人.</param>
/// <param name="Regulation">适用条例.</param>
/// <param name="Channel">渠道.</param>
/// <param name="ReceivedOn">收到日, or null.</param>
/// <param name="HasExtension">Extended already.</param>
/// <param name="HasCorrection">Asked to be corrected already.</param>
/// <param name="EndedOn">The day on which the last opinion came, or null.</param>
/// <param name="SentOn">The day of the first letter still open, or null.</param>
/// <param name="Party">Whom that letter went to.</param>
/// <param name="Standing">What its light depends on.</param>
public sealed record WorkCase(
    string Number, string Organ, string Content, string Applicant, Regulation Regulation, Channel Channel, DateOnly? ReceivedOn,
    bool HasExtension, bool HasCorrection, DateOnly? EndedOn, DateOnly? SentOn, ConsultedParty? Party, CaseStanding Standing);

/// <summary>A change that waits for the head of office.</summary>
/// <param name="Case">The case.</param>
/// <param name="Fact">The fact, or null where the registration is to be made void.</param>
/// <param name="RequestedBy">Sign-in name.</param>
/// <param name="RequestedAt">UTC.</param>
public sealed record WorkChange(WorkCase Case, ApplicationFact? Fact, string RequestedBy, DateTime RequestedAt);

/// <summary>A day's order.</summary>
/// <param name="Items">What is to be done, in order.</param>
/// <param name="Today">How many must be done today; there may be more than are shown.</param>
/// <param name="Soon">How many are due within three working days.</param>
/// <param name="Open">How many cases are open.</param>
/// <param name="IsCut">More is open than is shown.</param>
/// <param name="NamesOrgans">Several organs are within reach.</param>
public sealed record WorkDay(IReadOnlyList<WorkItem> Items, int Today, int Soon, int Open, bool IsCut, bool NamesOrgans);
