namespace Disclosure.Domain.Law;

/// <summary>中文数字: article numbers as statutes print them.</summary>
public static class ChineseNumeral
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>The numeral of a number from 1 to 999, e.g. 二十四, 一百零三.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is outside 1–999.</exception>
    public static string Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 999);
        var (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10);
        var text = hundreds > 0 ? $"{Digits[hundreds]}百" : "";
        text += tens switch
        {
            0 => hundreds > 0 && ones > 0 ? "零" : "",
            1 when hundreds == 0 => "十",
            _ => $"{Digits[tens]}十",
        };
        return ones > 0 ? text + Digits[ones] : text;
    }
}
