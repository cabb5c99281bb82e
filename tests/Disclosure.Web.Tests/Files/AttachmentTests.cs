using System.Security.Cryptography;
using System.Text;
using Disclosure.Domain.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Files;
using Disclosure.Web.Identity;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Disclosure.Web.Tests.Files;

/// <summary>附件: from the upload to the removal, with everything that may go wrong between.</summary>
public sealed class AttachmentTests : IAsyncLifetime
{
    private TestOffice _office = null!;
    private Application _case = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _office = await CaseOffice.OpenAsync();
        _case = await _office.RegisterAsync("2026-09-01");
    }

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task What_went_in_comes_out_and_the_disk_shows_nothing_of_it()
    {
        var text = string.Concat(Enumerable.Repeat("送达回证：某某签收。\n", 9_000)); // more than one piece
        await AddAsync("送达回证.txt", Made.Text(text), AttachmentKind.ProofOfService);

        var file = await SingleAsync();
        Assert.Equal((AttachmentState.Kept, FileFormat.Text, Made.Text(text).LongLength, "clerk"), (file.State, file.Format, file.Size, file.AddedBy));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Made.Text(text))), file.Sha256);
        Assert.Equal(text, await ReadAsync(file));
        var onDisk = Assert.Single(_office.KeptFiles);
        Assert.DoesNotContain("送达", Path.GetFileName(onDisk), StringComparison.Ordinal);
        Assert.Equal(-1, (await File.ReadAllBytesAsync(onDisk, Cancel)).AsSpan().IndexOf(Encoding.UTF8.GetBytes("送达回证")));
    }

    [Theory]
    [InlineData(0), InlineData(1), InlineData(65_535), InlineData(65_536), InlineData(65_537), InlineData(200_000)]
    public async Task A_sealed_content_reads_the_same_from_any_place(int length)
    {
        var plain = RandomNumberGenerator.GetBytes(length);
        var (store, (blob, writer)) = (_office.Get<BlobStore>(), await _office.Get<BlobStore>().CreateAsync(Cancel));
        await using (writer)
        {
            await writer.WriteAsync(plain, Cancel);
            await writer.FinishAsync(Cancel);
        }

        await using var reader = store.Open(blob);
        Assert.Equal(length, reader.Length);
        foreach (var at in new[] { 0, length / 2, Math.Max(0, length - 1) })
        {
            using var rest = new MemoryStream();
            reader.Position = at;
            await reader.CopyToAsync(rest, Cancel);
            Assert.Equal(plain[at..], rest.ToArray());
        }
    }

    [Theory]
    [InlineData("changed"), InlineData("cut"), InlineData("swapped")]
    public async Task A_content_that_somebody_touched_does_not_open(string how)
    {
        await AddAsync("a.txt", Made.Text(new string('a', 140_000)));
        var path = _office.KeptFiles.Single();
        var bytes = await File.ReadAllBytesAsync(path, Cancel);
        const int sealedPiece = SealedFile.Piece + SealedFile.Tag;
        var start = bytes.Length - 140_000 - 3 * SealedFile.Tag;
        await File.WriteAllBytesAsync(path, how switch
        {
            "changed" => [.. bytes[..^1], (byte)(bytes[^1] ^ 1)],
            "cut" => bytes[..(start + sealedPiece)],
            _ => [.. bytes[..start], .. bytes[(start + sealedPiece)..(start + 2 * sealedPiece)], .. bytes[start..(start + sealedPiece)], .. bytes[(start + 2 * sealedPiece)..]],
        }, Cancel);

        var file = await SingleAsync();
        await Assert.ThrowsAnyAsync<CryptographicException>(() => ReadAsync(file));
    }

    [Fact]
    public async Task One_byte_over_the_limit_is_refused_and_the_limit_itself_is_not()
    {
        var limit = (int)_office.Get<FilesSettings>().MaxBytes;
        var text = new byte[limit + 1];
        Array.Fill(text, (byte)'a');

        await RefusedAsync(FileRule.FileTooLarge, () => AddAsync("a.txt", text));
        await AddAsync("a.txt", text[..limit]);
        Assert.Equal(limit, (await SingleAsync()).Size);
    }

    [Fact]
    public async Task A_refused_file_leaves_an_entry_and_nothing_else()
    {
        await RefusedAsync(FileRule.FileFormatNotAllowed, () => AddAsync("a.pdf", [(byte)'M', (byte)'Z', 0, 0]));

        await using var db = await _office.DbAsync();
        Assert.Empty(db.Attachments);
        Assert.Empty(_office.KeptFiles);
        var entry = await db.AuditEntries.OrderByDescending(e => e.Seq).FirstAsync(Cancel);
        Assert.Equal((nameof(AddAttachment), _case.Number), (entry.Action, entry.Target));
        Assert.StartsWith("Refused: FileFormatNotAllowed", entry.Result, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_click_files_nothing_twice()
    {
        var form = new UploadForm { Number = _case.Number, Kind = AttachmentKind.Letter, FileName = "a.pdf" };
        await _office.Get<AddAttachment>().RunAsync(form, new MemoryStream(Made.Pdf()), Cancel);
        await _office.Get<AddAttachment>().RunAsync(form, new MemoryStream(Made.Pdf()), Cancel);

        await SingleAsync();
        Assert.Single(_office.KeptFiles);
    }

    [Fact]
    public async Task A_kind_must_be_named() => await Assert.ThrowsAsync<ValidationException>(() =>
        _office.Get<AddAttachment>().RunAsync(new UploadForm { Number = _case.Number, FileName = "a.pdf" }, new MemoryStream(Made.Pdf()), Cancel));

    [Fact]
    public async Task A_case_of_another_organ_takes_no_file_and_shows_none()
    {
        await AddAsync("a.pdf", Made.Pdf());
        var file = await SingleAsync();
        _office.ActAs(Role.Clerk, _office.District48);

        await Assert.ThrowsAsync<NotAllowedException>(() => AddAsync("b.pdf", Made.Pdf()));
        Assert.Null(await _office.Get<ReadAttachment>().RunAsync(file.Id, Cancel));
        Assert.Null(await _office.Get<ReadAttachment>().RunAsync(file.Id + 1, Cancel));
        await Assert.ThrowsAsync<NotAllowedException>(() => _office.Get<AttachmentList>().ReadAsync(_case, Cancel));
        await Assert.ThrowsAsync<NotAllowedException>(() => RemoveAsync(file, "x"));
        Assert.Single(_office.KeptFiles);
    }

    [Fact]
    public async Task A_reply_of_another_case_is_no_place_for_a_file()
    {
        var form = new UploadForm { Number = _case.Number, Kind = AttachmentKind.ProofOfService, FileName = "a.pdf", ReplyId = 4711 };

        await Assert.ThrowsAsync<NotAllowedException>(() => _office.Get<AddAttachment>().RunAsync(form, new MemoryStream(Made.Pdf()), Cancel));
    }

    public static TheoryData<Role, bool, bool> Readers => new()
    {
        { Role.Clerk, true, true }, { Role.HeadOfOffice, true, true }, { Role.CityOffice, true, true }, { Role.SecrecyOfficer, true, false }, { Role.LegalOfficer, true, false },
        { Role.Leader, true, false }, { Role.Supervisor, false, false }, { Role.Assessor, false, false }, { Role.SystemAdministrator, false, false },
        { Role.SecurityAdministrator, false, false }, { Role.Auditor, false, false },
    };

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task Personal_papers_open_only_for_who_handles_the_case(Role role, bool ordinary, bool personal)
    {
        await AddAsync("a.pdf", Made.Pdf());
        await AddAsync("b.pdf", Made.Pdf(), AttachmentKind.IdentityProof);
        await using var db = await _office.DbAsync();
        var files = await db.Attachments.OrderBy(a => a.Id).ToListAsync(Cancel);
        _office.ActAs(role);

        Assert.Equal([ordinary, personal], [await OpensAsync(files[0]), await OpensAsync(files[1])]);
    }

    [Fact]
    public async Task A_removed_file_is_gone_from_the_disk_and_stands_in_the_list_with_its_reason()
    {
        await AddAsync("a.pdf", Made.Pdf());
        await Assert.ThrowsAsync<ValidationException>(async () => await RemoveAsync(await SingleAsync(), ""));
        var file = await SingleAsync();
        await Assert.ThrowsAsync<StaleFormException>(() => _office.Get<RemoveAttachment>().RunAsync(
            new RemoveAttachmentForm { Number = _case.Number, AttachmentId = file.Id, Version = Guid.NewGuid(), Reason = "x" }, Cancel));
        await RemoveAsync(file, "传错文件");

        Assert.Equal((AttachmentState.Removed, "传错文件", "clerk"), (await SingleAsync() is var gone ? (gone.State, gone.RemovedReason, gone.RemovedBy) : default));
        Assert.Empty(_office.KeptFiles);
        await RefusedAsync(ApplicationRule.AttachmentGone, () => _office.Get<ReadAttachment>().RunAsync(file.Id, Cancel));
        await RefusedAsync(ApplicationRule.AttachmentGone, async () => await RemoveAsync(await SingleAsync(), "再次"));
    }

    [Fact]
    public async Task What_a_kill_left_behind_is_swept_and_what_is_on_file_is_not()
    {
        await AddAsync("a.pdf", Made.Pdf());
        var (_, half) = await _office.Get<BlobStore>().CreateAsync(Cancel);
        await half.WriteAsync(Made.Text(), Cancel);
        await half.DisposeAsync(); // killed before it was finished
        Assert.Equal(2, _office.KeptFiles.Count);

        Assert.Equal(0, await _office.Get<SweepFiles>().RunAsync(isAlone: false, Cancel)); // may be on its way elsewhere
        Assert.Equal(1, await _office.Get<SweepFiles>().RunAsync(isAlone: true, Cancel));
        Assert.NotNull(await ReadAsync(await SingleAsync()));
    }

    [Fact]
    public async Task A_case_holds_so_many_files_and_no_more()
    {
        await using (var db = await _office.DbAsync())
        {
            db.Attachments.AddRange(Enumerable.Range(0, FilesSettings.MaxPerCase).Select(i => new Attachment(
                _case, null, AttachmentKind.Other, new CheckedFile("a.pdf", FileFormat.Pdf, 1, "", $"{i}", true), "clerk", _office.Time.GetUtcNow().UtcDateTime)));
            await db.SaveChangesAsync(Cancel);
        }

        await RefusedAsync(FileRule.TooManyAttachments, () => AddAsync("a.pdf", Made.Pdf()));
    }

    [Theory]
    [InlineData(FilesSettings.MaxKey, "0"), InlineData(FilesSettings.MaxKey, "viel"), InlineData(FilesSettings.MaxKey, "201"), InlineData(FilesSettings.ClamAvKey, "127.0.0.1:x"), InlineData(FilesSettings.ClamAvKey, ":3310")]
    public void A_wrong_key_stops_the_program_with_its_name(string key, string value)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [key] = value, [DataSlice.Provider] = "SqlServer" }).Build();

        Assert.Contains(key, Assert.Throws<ConfigurationException>(() => FilesSettings.Of(configuration)).Message, StringComparison.Ordinal);
    }

    private Task<string> AddAsync(string name, byte[] content, AttachmentKind kind = AttachmentKind.Letter) =>
        _office.Get<AddAttachment>().RunAsync(new UploadForm { Number = _case.Number, Kind = kind, FileName = name }, new MemoryStream(content), Cancel);

    private Task<string> RemoveAsync(Attachment file, string reason) =>
        _office.Get<RemoveAttachment>().RunAsync(new RemoveAttachmentForm { Number = _case.Number, AttachmentId = file.Id, Version = file.Version, Reason = reason }, Cancel);

    private async Task<bool> OpensAsync(Attachment file)
    {
        try
        {
            await using var content = (await _office.Get<ReadAttachment>().RunAsync(file.Id, Cancel))?.Content;
            return content is not null;
        }
        catch (NotAllowedException)
        {
            return false;
        }
    }

    private async Task<string> ReadAsync(Attachment file)
    {
        await using var content = (await _office.Get<ReadAttachment>().RunAsync(file.Id, Cancel))!.Content;
        using var reader = new StreamReader(content);
        return await reader.ReadToEndAsync(Cancel);
    }

    private async Task<Attachment> SingleAsync()
    {
        await using var db = await _office.DbAsync();
        return await db.Attachments.AsNoTracking().SingleAsync(Cancel);
    }
}
