using Disclosure.Domain.Applications;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Disclosure.Web.Applications;

/// <summary>What an office sets for itself beside its clock.</summary>
/// <param name="ReviewMonths">评估周期 of withheld information.</param>
/// <param name="ProposalApplicants">So many applicants for the same information suggest that it be made public.</param>
internal sealed record OfficeSettings(int ReviewMonths = 12, int ProposalApplicants = PublicationProposal.DefaultApplicants)
{
    /// <summary>Reads <c>Withheld:ReviewMonths</c> and <c>Publication:ProposalApplicants</c>.</summary>
    /// <exception cref="ConfigurationException">A value can't be used.</exception>
    public static OfficeSettings Read(IConfiguration configuration) => new(
        configuration.Number("Withheld:ReviewMonths", 12, 1, 120),
        configuration.Number("Publication:ProposalApplicants", PublicationProposal.DefaultApplicants, 2, 100));

    /// <summary>The settings of the program that a context belongs to; the usual ones where it belongs to none.</summary>
    public static OfficeSettings Of(DbContext db) => (OfficeSettings?)ServicesOf(db)?.GetService(typeof(OfficeSettings)) ?? new OfficeSettings();

    /// <summary>Now, UTC, by the clock of the program that a context belongs to.</summary>
    public static DateTime Now(DbContext db) => ((TimeProvider?)ServicesOf(db)?.GetService(typeof(TimeProvider)) ?? TimeProvider.System).GetUtcNow().UtcDateTime;

    private static IServiceProvider? ServicesOf(DbContext db) => db.GetService<IDbContextOptions>().FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider;
}
