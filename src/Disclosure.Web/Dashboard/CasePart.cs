using Disclosure.Web.Applications;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Dashboard;

/// <summary>The dialog of one act of a case.</summary>
/// <typeparam name="TForm">The form of the use case.</typeparam>
public abstract class CasePart<TForm> : ActPart<TForm, CaseFile>
    where TForm : ActForm, new()
{
    [Parameter, EditorRequired]
    public CaseFile File { get; set; } = null!;

    protected override void OnInitialized() => Mark(File);

    protected override void Mark(CaseFile subject) => (Form.Number, Form.Version) = (subject.Case.Number, subject.Case.Version);
}
