namespace Disclosure.Domain.Replies;

/// <summary>检索记录: proof that was looked for what does not exist (2019 art. 36(4)).</summary>
/// <param name="Scope">检索范围: which files of which years.</param>
/// <param name="KeyWords">关键词.</param>
/// <param name="Systems">检索系统, or empty.</param>
/// <param name="Archives">档案、台账, or empty.</param>
/// <param name="SearchedOn">检索日期.</param>
/// <param name="Searcher">检索人.</param>
/// <param name="Result">检索结果.</param>
public sealed record SearchRecord(string Scope, string KeyWords, string Systems, string Archives, DateOnly SearchedOn, string Searcher, string Result)
{
    /// <summary>Longest text, in characters.</summary>
    public const int MaxText = 500;
}
