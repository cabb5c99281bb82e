using Disclosure.Domain.Law;
using Disclosure.Web.Identity;
using FluentValidation;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Disclosure.Web.Shell;

/// <summary>Turns a refusal met by an endpoint into a 409 with its rule and article, a missing right into a 403, an invalid form into a 400. Anything else is a bug and falls through.</summary>
internal sealed class RefusalHandler(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (Problem.Of(exception) is not { } problem)
        {
            return false;
        }

        var details = new ProblemDetails
        {
            Title = problem.Why ?? problem.What,
            Status = exception switch
            {
                ValidationException => StatusCodes.Status400BadRequest,
                NotAllowedException => StatusCodes.Status403Forbidden,
                _ => StatusCodes.Status409Conflict,
            },
        };
        if (exception is RuleViolationException violation)
        {
            details.Extensions["rule"] = violation.Rule.ToString();
            details.Extensions["article"] = problem.Article;
        }

        if (problem.Fields.Count > 0)
        {
            details.Extensions["fields"] = problem.Fields.ToDictionary(f => f.Name, f => f.Message, StringComparer.Ordinal);
        }

        httpContext.Response.StatusCode = details.Status.Value;
        return await problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = details });
    }
}
