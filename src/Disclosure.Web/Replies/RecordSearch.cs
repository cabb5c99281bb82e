using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Replies;

/// <summary>检索记录: proof of what was looked for, where and by whom.</summary>
internal sealed class RecordSearch(ReplyAct act)
{
    /// <returns>编号.</returns>
    /// <exception cref="RuleViolationException">The draft has gone on, or a day that can't be.</exception>
    public Task<string> RunAsync(SearchForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(RecordSearch), Permission.HandleCase, form, scope => scope.Reply.RecordSearch(
            new SearchRecord(form.Scope.Trim(), form.KeyWords.Trim(), form.Systems.Trim(), form.Archives.Trim(), form.SearchedOn!.Value, form.Searcher.Trim(), form.Result.Trim()),
            scope.Hand), cancellationToken);
}
