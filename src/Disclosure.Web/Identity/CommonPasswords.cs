namespace Disclosure.Web.Identity;

/// <summary>常见口令 of twelve characters and more, which guessers try first; shorter ones fail by their length.</summary>
internal static class CommonPasswords
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "000000000000", "111111111111", "123123123123", "123321123321", "1234567890-=", "12345678901", "123456789012", "1234567890123",
        "12345678901234", "123456789abc", "1234567890ab", "123456abcdef", "123456qwerty", "123qweasdzxc", "147258369147", "147896325000",
        "159357159357", "1q2w3e4r5t6y", "1q2w3e4r5t6y7u", "1qaz2wsx3edc", "1qaz2wsx3edc4rfv", "520131415201", "5201314520131", "666666666666",
        "888888888888", "987654321000", "987654321012", "999999999999", "a12345678901", "a1b2c3d4e5f6", "aaaaaaaaaaaa", "abc123456789",
        "abcabcabcabc", "abcd12345678", "abcdefg12345", "abcdefghijkl", "abcdefghijklmnopqrstuvwxyz", "admin1234567", "admin12345678",
        "adminadmin123", "administrator", "administrator1", "asdfghjkl123", "asdfghjkl;'\\", "asdfghjklzxcvbnm", "beijing123456", "changeme1234",
        "changemenow1", "computer1234", "defaultpassword", "football1234", "iloveyou1234", "iloveyouforever", "letmein12345", "letmeinplease",
        "manchesterunited", "mypassword123", "p@ssw0rd1234", "p@ssword1234", "pa$$word1234", "pass12345678", "passw0rd1234", "password1234",
        "password12345", "password123456", "password1234567890", "password@123", "password@1234", "passwordpassword", "princess1234",
        "q1w2e3r4t5y6", "qazwsx123456", "qazwsxedc123", "qazwsxedcrfv", "qazwsxedcrfvtgb", "qwe123qwe123", "qwer1234qwer", "qwer12345678",
        "qwerty123456", "qwerty1234567", "qwerty12345678", "qwertyqwerty", "qwertyuiop12", "qwertyuiop123", "qwertyuiop[]", "qwertyuiopasdfghjkl",
        "superman1234", "test12345678", "testtesttest", "thisismypassword", "trustno1trustno1", "unknown12345", "user12345678", "wang12345678",
        "welcome12345", "welcome123456", "woaini123456", "woaini1314520", "woaini5201314", "wodemima1234", "woshishei123", "zaq12wsxcde3",
        "zhang1234567", "zhongguo1234", "zhongguo123456", "zxcvbnm12345", "zxcvbnm123456", "zxcvbnmasdfghjkl",
    };

    public static bool Contains(string password) => Known.Contains(password);
}
