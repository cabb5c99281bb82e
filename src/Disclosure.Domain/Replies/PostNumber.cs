using System.Text.RegularExpressions;

namespace Disclosure.Domain.Replies;

/// <summary>邮件号码 of the state post: replies go by no private courier and never against payment (国办公开办函〔2016〕235号).</summary>
public static partial class PostNumber
{
    /// <summary>Longest number, in characters.</summary>
    public const int MaxLength = 30;

    /// <summary>Whether the number has a form that only the state post gives: thirteen digits, or two letters with eleven digits or nine and two letters.</summary>
    public static bool IsOfStatePost(string number) => Pattern.IsMatch(number);

    [GeneratedRegex("^([0-9]{13}|[A-Z]{2}[0-9]{11}|[A-Z]{2}[0-9]{9}[A-Z]{2})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern { get; }
}
