using Disclosure.Domain.Assessment;
using Disclosure.Web.Assessment;
using static Disclosure.Web.Tests.Assessment.CourseOffice;

namespace Disclosure.Web.Tests.Assessment;

/// <summary>Scores of many units are reckoned without their cases, and come to the same.</summary>
public sealed class UnitBooksTests
{
    [Theory]
    [InlineData(UnitStage.SelfAssessing)]
    [InlineData(UnitStage.Scoring)]
    [InlineData(UnitStage.Objected)]
    [InlineData(UnitStage.HandedOver)]
    public async Task A_book_comes_to_what_the_unit_comes_to(UnitStage stage)
    {
        await using var office = await BeginAsync();
        var unit = await office.UnitAtAsync(stage, isReviewed: stage is UnitStage.Objected);
        await using var db = await office.DbAsync();

        var book = Assert.Single(await UnitBooks.OfRoundAsync(db, unit.RoundId, TestContext.Current.CancellationToken));

        Assert.Equal((unit.Id, unit.OrganId, unit.Group, stage), (book.UnitId, book.OrganId, book.Group, book.Stage));
        Assert.Equal((unit.Facts.Count, unit.Marks.Count, unit.Objections.Count), (book.Book.Facts.Count, book.Book.Marks.Count, book.Book.Objections.Count));
        Assert.Equal(unit.Card(Scheme).All.Select(score => score.Score), book.Book.Card(Scheme).All.Select(score => score.Score));
    }
}
