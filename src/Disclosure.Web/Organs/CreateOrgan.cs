using Disclosure.Domain.Organs;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Organs;

/// <summary>新建单位.</summary>
internal sealed class CreateOrgan(CommandGate gate, IValidator<CreateOrganForm> validator, OrganDirectory directory)
{
    /// <returns>单位代码.</returns>
    /// <exception cref="ValidationException">The form is incomplete, or the code is taken.</exception>
    /// <exception cref="NotAllowedException">The right is missing.</exception>
    public async Task<string> RunAsync(CreateOrganForm form, CancellationToken cancellationToken = default)
    {
        var code = await gate.RunAsync(
            new Command(nameof(CreateOrgan), Permission.ManageOrgans, form.Code, form, form.CommandId),
            async scope =>
            {
                await validator.ValidateAndThrowAsync(form, cancellationToken);
                var code = form.Code.Trim();
                if (await scope.Db.Organs.AnyAsync(o => o.Code == code, cancellationToken))
                {
                    throw OrganFormRules.Refusal(nameof(form.Code), Text.Format(OrgansTexts.Form_CodeTaken, code));
                }

                var parent = await OrganFormRules.ParentAsync(scope.Db, form.ParentCode, cancellationToken);
                scope.Db.Organs.Add(new Organ(code, form.Name.Trim(), form.Kind!.Value, form.ValidFrom!.Value, parent?.Id));
                return code;
            },
            cancellationToken);
        directory.Forget();
        return code;
    }
}
