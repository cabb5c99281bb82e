using Disclosure.Domain.Applications;
using Disclosure.Domain.Replies;
using Disclosure.Web.Audit;
using Disclosure.Web.Documents;
using Disclosure.Web.Files;

namespace Disclosure.Web.Demo;

/// <summary>附件 of the clerk's desk: real Word documents, taken in, checked and sealed as any other file.</summary>
internal sealed class DemoFiles(FileIntake intake, BlobStore store)
{
    private static readonly (AttachmentKind Kind, string Name, string[] Lines)[] Papers =
    [
        (AttachmentKind.ApplicationPaper, "政府信息公开申请表.docx",
            ["! 政府信息公开申请表", "| 申请人 | 孔某 |", "| 申请内容 | 某河道断面水质自动监测站建设批复 |", "| 提供方式 | 纸质 |", "| 获取途径 | 邮寄 |"]),
        (AttachmentKind.DisclosedInformation, "批复复印件.docx", ["! 关于水质自动监测站建设的批复", "> 某监测站：", "你站报来的建设方案收悉。经研究，原则同意。", "（演示用文件，内容虚构）"]),
        (AttachmentKind.Other, "扫描件.docx", ["! 空白页", "（演示用文件）"]),
    ];

    /// <summary>Takes the contents in, before the command: the first one makes the key that seals it, and a key is stored in a transaction of its own.</summary>
    public async Task<IReadOnlyList<CheckedFile>> TakeAsync(CancellationToken cancellationToken)
    {
        var files = new List<CheckedFile>();
        foreach (var paper in Papers)
        {
            using var content = new MemoryStream(LetterPaper.Build(paper.Lines, tag => tag, hasRedHead: false));
            files.Add(await intake.TakeAsync(paper.Name, content, cancellationToken));
        }

        return files;
    }

    /// <summary>Files them with a reply of the clerk's desk; the last one was removed again.</summary>
    public async Task AddAsync(CommandScope scope, Reply reply, IReadOnlyList<CheckedFile> files, CancellationToken cancellationToken)
    {
        var found = reply.Application;
        foreach (var (paper, file) in Papers.Zip(files))
        {
            var added = new Attachment(found, paper.Kind is AttachmentKind.DisclosedInformation ? reply.Id : null, paper.Kind, file, DemoAccounts.Clerk, scope.Now);
            scope.Db.Attachments.Add(added);
            if (paper.Kind is AttachmentKind.Other)
            {
                added.Remove(found, "扫描成空白页", DemoAccounts.Clerk, scope.Now);
                store.Delete(file.Blob);
            }
            else
            {
                store.Adopt(file.Blob, file.IsScanned);
            }
        }

        await scope.Db.SaveChangesAsync(cancellationToken);
    }
}
