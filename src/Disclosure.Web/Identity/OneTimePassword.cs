using System.Security.Cryptography;

namespace Disclosure.Web.Identity;

/// <summary>一次性口令: made by chance, read aloud without mistaking a character, good for one sign-in under either profile.</summary>
internal static class OneTimePassword
{
    /// <summary>Letters and digits that nobody takes for one another.</summary>
    private const string Upper = "ABCDEFGHJKLMNPQRSTUVWXYZ", Lower = "abcdefghijkmnpqrstuvwxyz", Digits = "23456789";

    private const int Groups = 4, GroupLength = 4;

    /// <summary>Four groups of four, joined by hyphens: over 90 bits of chance.</summary>
    public static string New()
    {
        while (true)
        {
            var password = string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Upper + Lower + Digits, GroupLength)));
            if (password.IndexOfAny([.. Upper]) >= 0 && password.IndexOfAny([.. Lower]) >= 0 && password.IndexOfAny([.. Digits]) >= 0)
            {
                return password;
            }
        }
    }
}
