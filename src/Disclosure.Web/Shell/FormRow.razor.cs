using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Shell;

/// <summary>One field of a form with its label, hint and error.</summary>
public sealed partial class FormRow
{
    private static int _rows;
    private readonly string _own = "f" + Interlocked.Increment(ref _rows).ToString("x", CultureInfo.InvariantCulture);
    private string _id = "";
    private Dictionary<string, object> _attributes = [];

    /// <summary>The label, above the field.</summary>
    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>The property of the form: finds the field's error in the problem around it, and is the field's id.</summary>
    [Parameter]
    public string? Name { get; set; }

    /// <summary>The id of the field where <see cref="Name"/> will not do.</summary>
    [Parameter]
    public string? Id { get; set; }

    [Parameter]
    public bool Required { get; set; }

    /// <summary>One line of help; gives way to the error.</summary>
    [Parameter]
    public string? Hint { get; set; }

    /// <summary>Help that is more than a line of text.</summary>
    [Parameter]
    public RenderFragment? HintContent { get; set; }

    /// <summary>How the input was understood, in green.</summary>
    [Parameter]
    public string? Echo { get; set; }

    /// <summary>What is wrong; without it the problem of the form around is asked.</summary>
    [Parameter]
    public string? Error { get; set; }

    /// <summary>Its width in the form's twelve columns: <c>c2</c> … <c>c8</c>, <c>c12</c>.</summary>
    [Parameter]
    public string? Class { get; set; }

    /// <summary>The input; takes the attributes <c>id</c>, <c>name</c>, <c>required</c>, <c>aria-describedby</c> and <c>aria-invalid</c>.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment<IReadOnlyDictionary<string, object>> ChildContent { get; set; }

    [CascadingParameter]
    private Problem? Problem { get; set; }

    private string? Shown => Error ?? Problem?[Name];

    private string ErrorId => _id + "-e";

    private string HintId => _id + "-h";

    protected override void OnParametersSet()
    {
        _id = Id ?? Name ?? _own;
        _attributes = new(StringComparer.Ordinal) { ["id"] = _id };
        if (Name is not null)
        {
            _attributes["name"] = Name;
        }

        if (Required)
        {
            _attributes["aria-required"] = "true";
        }

        if (Shown is not null)
        {
            _attributes["aria-invalid"] = "true";
            _attributes["aria-describedby"] = ErrorId;
        }
        else if ((Echo ?? Hint) is not null || HintContent is not null)
        {
            _attributes["aria-describedby"] = HintId;
        }
    }
}
