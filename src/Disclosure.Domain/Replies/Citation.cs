using Disclosure.Domain.Law;

namespace Disclosure.Domain.Replies;

/// <summary>引用: articles as a letter cites them, the statute by its full title and once only.</summary>
public static class Citation
{
    /// <summary>《中华人民共和国政府信息公开条例》（国务院令第711号）第三十六条第（三）项、第十六条第二款.</summary>
    public static string Of(IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        Statute? last = null;
        var parts = new List<string>();
        foreach (var article in articles)
        {
            var text = article.ToString();
            var place = text[Statutes.TitleOf(article.Statute).Length..];
            parts.Add(article.Statute == last ? place : TitleOf(article.Statute) + place);
            last = article.Statute;
        }

        return string.Join('、', parts);
    }

    private static string TitleOf(Statute statute) => statute switch
    {
        Statute.Regulation2008 => "《中华人民共和国政府信息公开条例》（国务院令第492号）",
        Statute.Regulation2019 => "《中华人民共和国政府信息公开条例》（国务院令第711号）",
        Statute.Reconsideration1999 or Statute.Reconsideration2023 => "《中华人民共和国行政复议法》",
        Statute.Litigation1989 or Statute.Litigation2014 => "《中华人民共和国行政诉讼法》",
        _ => Statutes.TitleOf(statute),
    };

    /// <summary>2017年10月18日.</summary>
    public static string Day(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";
}
