namespace Disclosure.Web.Documents;

/// <summary>Whole files in and out: what the ledgers of the rooms share.</summary>
internal static class DocumentsSlice
{
    public static IServiceCollection AddDocuments(this IServiceCollection services) => services.AddScoped<LedgerImporter>();
}
