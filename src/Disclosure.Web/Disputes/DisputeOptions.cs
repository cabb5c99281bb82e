using System.Globalization;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Disputes;

/// <summary>What a dialog offers for a field that names a part of the dispute.</summary>
internal static class DisputeOptions
{
    public static IReadOnlyList<FieldOption> Of(DisputeFile file, DisputeChoice choice)
    {
        var dispute = file.Dispute;
        return choice switch
        {
            DisputeChoice.UnfiledEvidence => [.. dispute.Evidence.Where(e => e.FiledOn is null).Select(e => Option(e.Ordinal, e.Name))],
            DisputeChoice.OpenSupplement => [.. dispute.Supplements.Where(s => s.FiledOn is null).Select(s => Option(s.Ordinal, $"{Text.IsoDay(s.SetDueOn)} {s.What}"))],
            DisputeChoice.OpenHearing => [.. dispute.Hearings.Where(h => h.Outcome is null).Select(h => Option(h.Ordinal, $"{Text.IsoDay(h.On)} {h.Place}"))],
            DisputeChoice.OpenObligation => [.. dispute.Obligations.Where(o => o.IsOpen).Select(o => Option(o.Ordinal, $"{Text.Of(o.Kind)} {o.What}"))],
            DisputeChoice.StandingAgent => [.. dispute.Agents.Where(a => a.EndedOn is null).Select(a => Option(a.Ordinal, a.Name))],
            DisputeChoice.FurtherApplication => [.. file.Cases.Where(c => !c.IsLeading).Select(c => new FieldOption(c.Number, c.Number))],
            DisputeChoice.Handler => file.Handlers,
            DisputeChoice.None => [],
        };
    }

    /// <summary>Who may handle disputes of an organ.</summary>
    internal static IQueryable<FieldOption> HandlerQuery(DisclosureDbContext db, long organId) => db.Users
        .Where(u => !u.IsDisabled && ((u.Role == Role.LegalOfficer && u.OrganId == organId) || u.Role == Role.CityOffice)).OrderBy(u => u.UserName)
        .Select(u => new FieldOption(u.UserName!, u.DisplayName));

    private static FieldOption Option(int ordinal, string label) => new(ordinal.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"{ordinal} {label}"));
}
