using Disclosure.Domain.Replies;

namespace Disclosure.Domain.Tests.Replies;

public sealed class DocumentNumberTests
{
    [Fact]
    public void A_number_is_written_in_six_angle_brackets_without_leading_zeros()
    {
        var number = new DocumentNumber("呼政公开", '告', 2017, 12);

        Assert.Equal("呼政公开告〔2017〕12号", number.ToString());
        Assert.Equal("呼政公开告〔2017〕第12号", number.ToString(DocumentNumber.OrdinalPattern));
    }

    [Theory]
    [InlineData("呼政公开告〔2017〕12号")]
    [InlineData("呼政公开告〔2017〕第12号")]
    [InlineData(" 呼政公开告（2017）第12号 ")]
    [InlineData("呼政公开告[2017]12号")]
    public void A_number_is_read_however_it_was_typed(string text)
    {
        Assert.True(DocumentNumber.TryParse(text, out var number));
        Assert.Equal(new DocumentNumber("呼政公开", '告', 2017, 12), number);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("呼政公开告2017-12")]
    [InlineData("呼政公开告〔2017〕0号")]
    public void Anything_else_is_no_number(string? text) => Assert.False(DocumentNumber.TryParse(text, out _));

    [Fact]
    public void A_pattern_without_a_part_would_repeat_numbers() => Assert.False(DocumentNumber.IsPattern("{orgCode}{typeChar}{seq}号"));
}
