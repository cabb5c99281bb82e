using Disclosure.Domain.Law;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using FluentValidation;

namespace Disclosure.Web.Commands;

/// <summary>A verb refuses: exit status 1, one line per problem on standard error, nothing changed.</summary>
/// <param name="problems">What, why, and what to do; one line each.</param>
internal sealed class Refusal(params string[] problems) : Exception(string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<string> Problems { get; } = problems;

    /// <summary>The lines for an exception that means a refusal, or null where it is a fault of the program.</summary>
    public static IReadOnlyList<string>? LinesOf(Exception exception) => exception switch
    {
        Refusal refusal => refusal.Problems,
        RuleViolationException violation => [Text.Of(violation)],
        ValidationException validation => [.. validation.Errors.Select(e => e.ErrorMessage)],
        ConfigurationException configuration => [configuration.Message],
        NotAllowedException => [CommandsTexts.NotAllowed],
        StaleFormException => [CommandsTexts.Stale],
        IOException or UnauthorizedAccessException or System.Data.Common.DbException => [exception.Message],
        _ => null,
    };
}
