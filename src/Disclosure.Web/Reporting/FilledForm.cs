using Disclosure.Domain.Reporting;

namespace Disclosure.Web.Reporting;

/// <summary>A statutory form as an organ hands it in, and what the reader may do with it.</summary>
/// <param name="Result">The form, filled.</param>
/// <param name="Reporter">填报单位.</param>
public sealed record FilledForm(FormResult Result, FormReporter Reporter)
{
    /// <summary>The figures of the year before; null where nothing is known of it.</summary>
    public FormFigures? Previous { get; init; }

    /// <summary>The organ whose figures are entered on this form: its own, or the city's office on the form of the whole city; null where there is none.</summary>
    public FormReporter? Entering { get; init; }

    /// <summary>What <see cref="Entering"/> has entered.</summary>
    public IReadOnlyDictionary<FigureKey, EnteredHere> Entered { get; init; } = new Dictionary<FigureKey, EnteredHere>();

    /// <summary>Whether the reader may enter figures here.</summary>
    public bool MayEnter { get; init; }

    /// <summary>How many reporting units the form sums up; 0 for the form of one.</summary>
    public int Units { get; init; }
}

/// <summary>填报单位 and who signs for it.</summary>
/// <param name="Code">单位代码; null for the city as a whole.</param>
/// <param name="Name">The name as printed.</param>
public sealed record FormReporter(string? Code, string Name)
{
    /// <summary>负责人, or empty.</summary>
    public string Head { get; init; } = "";

    /// <summary>填报人, or empty.</summary>
    public string Person { get; init; } = "";

    /// <summary>联系电话, or empty.</summary>
    public string Phone { get; init; } = "";
}

/// <summary>A figure as somebody has entered it.</summary>
/// <param name="Value">The figure.</param>
/// <param name="Reason">理由, or empty.</param>
/// <param name="By">Who entered it.</param>
/// <param name="On">The day on which.</param>
/// <param name="Version">What a form that changes it was opened on.</param>
public sealed record EnteredHere(decimal Value, string Reason, string By, DateOnly On, Guid Version);
