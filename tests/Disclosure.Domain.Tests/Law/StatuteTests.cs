using Disclosure.Domain.Law;
using static Disclosure.Domain.Tests.Days;

namespace Disclosure.Domain.Tests.Law;

public sealed class StatuteTests
{
    [Theory]
    [InlineData("2008-05-01", Regulation.R2008)]
    [InlineData("2019-05-14", Regulation.R2008)] // the last day of the old regulation
    [InlineData("2019-05-15", Regulation.R2019)] // the first of the new
    public void The_day_of_receipt_chooses_the_regulation(string receivedOn, Regulation regulation) =>
        Assert.Equal(regulation, Statutes.RegulationFor(D(receivedOn)));

    [Theory]
    [InlineData(1, "一")]
    [InlineData(10, "十")]
    [InlineData(15, "十五")]
    [InlineData(20, "二十")]
    [InlineData(33, "三十三")]
    [InlineData(100, "一百")]
    [InlineData(103, "一百零三")]
    [InlineData(110, "一百一十")]
    [InlineData(112, "一百一十二")]
    [InlineData(999, "九百九十九")]
    public void Articles_are_numbered_as_statutes_print_them(int number, string numeral) =>
        Assert.Equal(numeral, ChineseNumeral.Of(number));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1000)]
    public void No_statute_has_such_an_article(int number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ChineseNumeral.Of(number));

    [Fact]
    public void An_article_is_cited_down_to_its_item()
    {
        Assert.Equal("《政府信息公开条例》（2008）第二十四条第三款", Statutes.R2008(24, 3).ToString());
        Assert.Equal("《政府信息公开条例》（2019）第三十六条第（四）项", Statutes.R2019(36, 0, 4).ToString());
        Assert.Equal(Statutes.R2019(33), Statutes.Of(Regulation.R2019, 24, 33));
        Assert.Equal(Statutes.R2008(24), Statutes.Of(Regulation.R2008, 24, 33));
    }

    [Fact]
    public void Every_statute_has_a_title() =>
        Assert.All(Enum.GetValues<Statute>(), statute => Assert.NotEmpty(Statutes.TitleOf(statute)));
}
