using System.Security.Cryptography;
using System.Text;
using Disclosure.Domain.Supervision;

namespace Disclosure.Web.Supervision;

/// <summary>The version of one unit's sheet, read from what stands on it: what another unit reports meanwhile makes nobody's open sheet stale.</summary>
internal static class SheetVersion
{
    public static Guid Of(Inspection inspection, long organId)
    {
        var sheet = inspection.SheetOf(organId);
        var text = new StringBuilder().Append(inspection.Stage).Append(sheet?.Stage).Append(sheet?.AnsweredOn).Append(sheet?.Conclusion);
        foreach (var line in inspection.LinesOf(organId))
        {
            text.Append('\n').Append(line.Ordinal).Append('|').Append(line.Reply).Append('|').Append(line.Note).Append('|').Append(line.Mark).Append('|').Append(line.Remark);
        }

        return new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 16));
    }
}
