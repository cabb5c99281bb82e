namespace Disclosure.Domain.Law;

/// <summary>法律依据: one article of a statute, optionally a paragraph (款) and an item (项).</summary>
/// <param name="Statute">The statute that is cited.</param>
/// <param name="Number">条, counted from 1.</param>
/// <param name="Paragraph">款, counted from 1; 0 cites the article as a whole.</param>
/// <param name="Item">项, counted from 1; 0 cites the paragraph as a whole.</param>
public sealed record Article(Statute Statute, int Number, int Paragraph = 0, int Item = 0)
{
    /// <summary>The citation in Chinese, e.g. 《政府信息公开条例》（2008）第二十四条第三款.</summary>
    public override string ToString() =>
        $"{Statutes.TitleOf(Statute)}第{ChineseNumeral.Of(Number)}条"
        + (Paragraph > 0 ? $"第{ChineseNumeral.Of(Paragraph)}款" : "")
        + (Item > 0 ? $"第（{ChineseNumeral.Of(Item)}）项" : "");
}
