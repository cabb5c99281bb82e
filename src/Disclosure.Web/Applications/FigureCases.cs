using System.Linq.Expressions;
using Disclosure.Domain.Applications;

namespace Disclosure.Web.Applications;

/// <summary>The cases behind a figure of the statistics, and what the figure is called.</summary>
internal sealed record CasesOfFigure(Expression<Func<Application, bool>> Cases, string Title);

/// <summary>
/// Where the list asks for the cases behind a figure. The room that counts registers its own with <c>AddScoped&lt;FigureCases, …&gt;()</c>, so that
/// one definition counts and lists.
/// </summary>
internal abstract class FigureCases
{
    /// <summary>The cases, or null where the address names no figure of a form.</summary>
    public abstract CasesOfFigure? Find(FigureAddress figure);
}
