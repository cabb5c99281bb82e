using System.Runtime.ExceptionServices;
using System.Security.Cryptography;
using System.Text.Json.Serialization;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Audit;
using Disclosure.Web.Documents;
using Disclosure.Web.Identity;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Replies;

/// <summary>上传模板.</summary>
public sealed class TemplateForm
{
    public Guid CommandId { get; set; } = Guid.NewGuid();

    public LetterKind Kind { get; set; }

    public DateOnly? ValidFrom { get; set; }

    public string FileName { get; set; } = "";

    /// <summary>The docx; the audit keeps its hash with the row.</summary>
    [JsonIgnore]
    public byte[] Content { get; set; } = [];
}

internal sealed class TemplateFormValidator : AbstractValidator<TemplateForm>
{
    public TemplateFormValidator() => RuleFor(f => f.ValidFrom).NotNull().WithMessage(_ => RepliesTexts.Template_DayMissing);
}

/// <summary>上传模板: a new version for the organ, or for all organs by whoever acts for all. It is looked through first; older versions stay.</summary>
internal sealed class UploadTemplate(CommandGate gate, CurrentActor current, IValidator<TemplateForm> validator)
{
    /// <summary>A large document takes seconds and much memory.</summary>
    private static readonly SemaphoreSlim Checking = new(1);

    /// <exception cref="RuleViolationException">The file is not taken, or the day is taken.</exception>
    /// <exception cref="NotAllowedException">Her organ does not write such papers.</exception>
    public async Task<string> RunAsync(TemplateForm form, CancellationToken cancellationToken = default)
    {
        var refusal = await LookAsync(form, cancellationToken);
        return await gate.RunAsync(new Command(nameof(UploadTemplate), Permission.ManageTemplates, form.Kind.ToString(), form, form.CommandId), async scope =>
        {
            await validator.ValidateAndThrowAsync(form, cancellationToken);
            var (from, wanted) = (form.ValidFrom!.Value, LetterForms.Of(form.Kind));
            if (!(await LetterTemplates.FormsOfAsync(scope.Db, scope.Actor, cancellationToken)).Contains(wanted))
            {
                throw new NotAllowedException(null);
            }

            refusal?.Throw();
            var organId = scope.Actor.ReachesAll ? null : scope.Actor.OrganId;
            var older = await scope.Db.LetterTemplates.Where(t => t.Kind == form.Kind && t.OrganId == organId).ToListAsync(cancellationToken);
            if (older.Exists(t => t.ValidFrom == from && t.IsActive))
            {
                throw new RuleViolationException(ReplyRule.TemplateDayTaken, null, from);
            }

            var template = new LetterTemplate
            {
                Kind = form.Kind,
                OrganId = organId,
                Number = older.Select(t => t.Number).DefaultIfEmpty(1).Max() + 1,
                ValidFrom = from,
                FileName = NameOf(form.FileName),
                Hash = Convert.ToHexStringLower(SHA256.HashData(form.Content)),
                UploadedBy = scope.Actor.Name,
                UploadedAt = scope.Now,
            };
            scope.Db.LetterTemplateFiles.Add(new LetterTemplateFile { Template = template, Content = form.Content });
            return form.Kind.ToString();
        }, cancellationToken);
    }

    /// <summary>Looks the document through outside the gate, where it holds nobody up; what it finds is said, and recorded, within.</summary>
    private async Task<ExceptionDispatchInfo?> LookAsync(TemplateForm form, CancellationToken cancellationToken)
    {
        await Checking.WaitAsync(cancellationToken);
        try
        {
            await current.DemandAsync(Permission.ManageTemplates, cancellationToken);
            var wanted = LetterForms.Of(form.Kind);
            await Task.Run(
                () => TemplateCheck.Demand(
                    form.Content, wanted.Fields.Select(f => f.ToString()), tag => Enum.TryParse<LetterField>(tag, out var field) && $"{field}" == tag && wanted.Knows(field),
                    tag => Enum.TryParse<LetterField>(tag, out var field) ? Shell.Text.Of(field) : tag), cancellationToken);
            return null;
        }
        catch (Exception exception) when (exception is RuleViolationException or NotAllowedException)
        {
            return ExceptionDispatchInfo.Capture(exception);
        }
        finally
        {
            Checking.Release();
        }
    }

    private static string NameOf(string name)
    {
        var clean = new string([.. Path.GetFileName(name).Where(c => !char.IsControl(c) && char.GetUnicodeCategory(c) is not System.Globalization.UnicodeCategory.Format)]);
        return clean.Length <= LetterTemplate.MaxFileName ? clean : clean[^LetterTemplate.MaxFileName..];
    }
}

/// <summary>启用、停用 of a version.</summary>
internal sealed class SwitchTemplate(CommandGate gate)
{
    /// <exception cref="NotAllowedException">No such version, or it is not hers to switch.</exception>
    public Task<string> RunAsync(long id, Guid version, bool isActive, Guid commandId, CancellationToken cancellationToken = default) =>
        gate.RunAsync(new Command(nameof(SwitchTemplate), Permission.ManageTemplates, "", new { id, isActive }, commandId), async scope =>
        {
            var template = await scope.Db.LetterTemplates.SingleOrDefaultAsync(t => t.Id == id, cancellationToken);
            if (template is null || !(scope.Actor.ReachesAll || template.OrganId is { } organ && scope.Actor.Reaches(organ)))
            {
                throw new NotAllowedException(null);
            }

            CommandScope.DemandFresh(template.Version, version);
            template.IsActive = isActive;
            return template.Kind.ToString();
        }, cancellationToken);
}
