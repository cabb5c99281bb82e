using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Disclosure.Web.Identity;

/// <summary>Roles as the command line writes them: <c>secrecy-officer</c>.</summary>
internal static class RoleNames
{
    private static readonly Dictionary<string, Role> Roles = Enum.GetValues<Role>().ToDictionary(ToName, StringComparer.OrdinalIgnoreCase);

    /// <summary>Every name, in the order of the roles.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<Role>().Select(ToName)];

    public static bool TryParse([NotNullWhen(true)] string? name, out Role role) => Roles.TryGetValue(name ?? "", out role);

    /// <exception cref="FormatException">No role is named so.</exception>
    public static Role Parse(string name) => TryParse(name, out var role) ? role : throw new FormatException(name);

    public static string ToName(Role role)
    {
        var name = new StringBuilder();
        foreach (var letter in role.ToString())
        {
            if (char.IsUpper(letter) && name.Length > 0)
            {
                name.Append('-');
            }

            name.Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }
}
