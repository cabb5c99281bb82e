using Disclosure.Domain.Applications;
using Disclosure.Domain.Assessment;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Organs;
using Disclosure.Domain.Publication;
using Disclosure.Domain.Replies;
using Disclosure.Domain.Reporting;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Applications;
using Disclosure.Web.Assessment;
using Disclosure.Web.Audit;
using Disclosure.Web.Disputes;
using Disclosure.Web.Documents;
using Disclosure.Web.Identity;
using Disclosure.Web.Replies;
using Disclosure.Web.Reporting;
using Disclosure.Web.Shell;
using Disclosure.Web.Supervision;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Disclosure.Web.Data;

/// <summary>The one model. The subclasses exist only so that each provider keeps its own migrations.</summary>
internal abstract class DisclosureDbContext(DbContextOptions options) : IdentityUserContext<User, long>(options), IDataProtectionKeyContext
{
    /// <summary>The concurrency token of every root that people edit.</summary>
    public const string Version = nameof(Organ.Version);

    public DbSet<Organ> Organs => Set<Organ>();

    public DbSet<Application> Applications => Set<Application>();

    public DbSet<FactChange> FactChanges => Set<FactChange>();

    public DbSet<ContactAttempt> ContactAttempts => Set<ContactAttempt>();

    public DbSet<NumberCounter> NumberCounters => Set<NumberCounter>();

    public DbSet<Reply> Replies => Set<Reply>();

    public DbSet<Correspondence> Correspondence => Set<Correspondence>();

    public DbSet<CaseNote> CaseNotes => Set<CaseNote>();

    public DbSet<CaseWatch> CaseWatches => Set<CaseWatch>();

    public DbSet<HandOver> HandOvers => Set<HandOver>();

    public DbSet<Attachment> Attachments => Set<Attachment>();

    public DbSet<Archiving> Archivings => Set<Archiving>();
    public DbSet<Letter> Letters => Set<Letter>();

    public DbSet<LetterFile> LetterFiles => Set<LetterFile>();

    public DbSet<LetterCounter> LetterCounters => Set<LetterCounter>();

    public DbSet<LetterTemplate> LetterTemplates => Set<LetterTemplate>();

    public DbSet<LetterTemplateFile> LetterTemplateFiles => Set<LetterTemplateFile>();

    public DbSet<Dispute> Disputes => Set<Dispute>();

    public DbSet<SupervisionNotice> SupervisionNotices => Set<SupervisionNotice>();

    public DbSet<NoticePaper> NoticePapers => Set<NoticePaper>();

    public DbSet<BulletinPaper> BulletinPapers => Set<BulletinPaper>();

    public DbSet<NoticeProof> NoticeProofs => Set<NoticeProof>();

    public DbSet<Complaint> Complaints => Set<Complaint>();

    public DbSet<Inspection> Inspections => Set<Inspection>();

    public DbSet<Bulletin> Bulletins => Set<Bulletin>();

    public DbSet<SupervisionCounter> SupervisionCounters => Set<SupervisionCounter>();

    public DbSet<LedgerImport> LedgerImports => Set<LedgerImport>();

    public DbSet<FigureEntry> FigureEntries => Set<FigureEntry>();

    public DbSet<PublicationItem> PublicationItems => Set<PublicationItem>();

    public DbSet<CatalogueColumn> CatalogueColumns => Set<CatalogueColumn>();

    public DbSet<Provision> Provisions => Set<Provision>();

    public DbSet<AnnualReport> AnnualReports => Set<AnnualReport>();

    public DbSet<AssessmentScheme> AssessmentSchemes => Set<AssessmentScheme>();

    public DbSet<AssessmentRound> AssessmentRounds => Set<AssessmentRound>();

    public DbSet<UnitAssessment> UnitAssessments => Set<UnitAssessment>();

    public DbSet<AssessmentEvidence> AssessmentEvidence => Set<AssessmentEvidence>();

    public DbSet<Draft> Drafts => Set<Draft>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<AuditPayload> AuditPayloads => Set<AuditPayload>();

    public DbSet<AuditHead> AuditHeads => Set<AuditHead>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>What each save has changed so far, for the payload of the audit entry; null while nobody asked for it.</summary>
    public List<ChangedRow>? Changes { get; set; }

    /// <summary>Collation of codes and numbers: compared byte by byte.</summary>
    protected abstract string? BinaryCollation { get; }

    /// <summary>Collation of names and texts: knows rare characters beyond the basic plane.</summary>
    protected abstract string? TextCollation { get; }

    /// <summary>Contexts are kept for the next operation, which must not see what this one changed.</summary>
    public override ValueTask DisposeAsync()
    {
        Changes = null;
        return base.DisposeAsync();
    }

    /// <inheritdoc cref="DisposeAsync"/>
    public override void Dispose()
    {
        Changes = null;
        base.Dispose();
    }

    /// <summary>Gives every changed root a new version, the concurrency token both providers understand, and keeps the full-text search up to date.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        await FollowCasesAsync(cancellationToken);
        var roots = new Lazy<Dictionary<(IEntityType, object?), EntityEntry>>(() => ChangeTracker.Entries()
            .Where(e => !e.Metadata.IsOwned() && e.Metadata.FindProperty(Version) is not null)
            .ToDictionary(e => ((IEntityType)e.Metadata, e.Property("Id").CurrentValue)));
        foreach (var entry in ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList()) // a renewed root joins them
        {
            RenewVersion(entry, roots);
            if (Changes is { } changes && ChangedRow.Of(entry) is { } row)
            {
                changes.Add(row);
            }
        }

        var reworded = CaseSearch.Reworded(this);
        if (reworded.Count == 0)
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        await using var own = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        await CaseSearch.IndexAsync(this, reworded.Select(a => new CaseText(a.Id, a.OrganId, a.Content)), cancellationToken);
        if (own is not null)
        {
            await own.CommitAsync(cancellationToken);
        }

        return saved;
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(DisclosureDbContext).Assembly);
        builder.UseCollation(TextCollation);
        foreach (var property in builder.Model.GetEntityTypes().SelectMany(e => e.GetProperties())
            .Where(p => p.FindAnnotation(ColumnKinds.Code) is not null || p.ClrType.IsEnum || Nullable.GetUnderlyingType(p.ClrType)?.IsEnum == true))
        {
            property.SetCollation(BinaryCollation);
        }

        foreach (var key in builder.Model.GetEntityTypes().SelectMany(e => e.GetForeignKeys()).Where(k => !k.IsOwnership && !k.DeclaringEntityType.ClrType.Name.StartsWith("Identity", StringComparison.Ordinal)))
        {
            key.DeleteBehavior = DeleteBehavior.Restrict;
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
    }

    /// <summary>What a case carries with it, whichever act changed it: the register of what is withheld, proposals to make public what several ask for, and the orders that a new reply carries out.</summary>
    private async Task FollowCasesAsync(CancellationToken cancellationToken)
    {
        if (!ChangeTracker.Entries().Any(e => e.Entity is Application or Reply or RequestItem && e.State is not EntityState.Unchanged))
        {
            return;
        }

        var settings = OfficeSettings.Of(this);
        await WithheldRegister.FollowAsync(this, settings, cancellationToken);
        await Proposals.FollowAsync(this, settings, OfficeSettings.Now(this), cancellationToken);
        await DisputeFollow.FollowAsync(this, cancellationToken);
        ChangeTracker.DetectChanges();
    }

    /// <summary>A changed part renews its root too, so that a stale form is seen whichever part it edits.</summary>
    private static void RenewVersion(EntityEntry entry, Lazy<Dictionary<(IEntityType, object?), EntityEntry>> roots)
    {
        var root = entry;
        while (root.Metadata.FindOwnership() is { } ownership)
        {
            var key = (ownership.PrincipalEntityType, root.Property(ownership.Properties[0].Name).CurrentValue);
            if (!roots.Value.TryGetValue(key, out var owner))
            {
                return;
            }

            root = owner;
        }

        if (root.State is not EntityState.Deleted && root.Metadata.FindProperty(Version) is { IsConcurrencyToken: true })
        {
            root.Property(Version).CurrentValue = Guid.CreateVersion7();
        }
    }

    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        at => at, at => DateTime.SpecifyKind(at, DateTimeKind.Utc));
}

/// <summary>What kind of text a column holds, beside its length.</summary>
internal static class ColumnKinds
{
    /// <summary>Annotation of a code or number, which is compared byte by byte.</summary>
    public const string Code = "Disclosure:Code";
}

/// <summary>Migrations in <c>Data/Migrations/Sqlite</c>.</summary>
internal sealed class SqliteDisclosureDbContext(DbContextOptions<SqliteDisclosureDbContext> options) : DisclosureDbContext(options)
{
    protected override string? BinaryCollation => null;

    protected override string? TextCollation => null;

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Application>().Property(a => a.IsOpen).HasConversion<int>(); // WHERE IsOpen reads no index here, WHERE IsOpen = 1 does
    }
}

/// <summary>Migrations in <c>Data/Migrations/SqlServer</c>.</summary>
internal sealed class SqlServerDisclosureDbContext(DbContextOptions<SqlServerDisclosureDbContext> options) : DisclosureDbContext(options)
{
    protected override string? BinaryCollation => "Latin1_General_100_BIN2";

    protected override string? TextCollation => "Chinese_PRC_90_CI_AS_SC";
}
