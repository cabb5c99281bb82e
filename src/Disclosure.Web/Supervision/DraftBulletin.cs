using Disclosure.Domain.Law;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Supervision;

/// <summary>起草通报.</summary>
public sealed class DraftBulletinForm : OpeningForm
{
    /// <summary>种类.</summary>
    [Field(Required = true)]
    public BulletinKind? BulletinKind { get; set; }

    /// <summary>Any day of the week or month.</summary>
    [Field(Required = true)]
    public DateOnly? Day { get; set; }
}

/// <summary>起草通报 of a week or a month that has ended.</summary>
internal sealed class DraftBulletin(SupervisionAct act)
{
    /// <returns>编号 of the bulletin.</returns>
    /// <exception cref="RuleViolationException">The days have not ended, or there is a bulletin for them.</exception>
    public Task<string> RunAsync(DraftBulletinForm form, CancellationToken cancellationToken = default) => act.OpenAsync(nameof(DraftBulletin), form, async scope =>
    {
        var (db, kind) = (scope.Command.Db, form.BulletinKind!.Value);
        var first = Bulletin.FirstDay(kind, form.Day!.Value);
        if (await db.Bulletins.Where(b => b.Kind == kind && b.FirstOn == first && b.Stage != BulletinStage.Dropped).Select(b => b.Code).FirstOrDefaultAsync(cancellationToken) is { } taken)
        {
            throw new RuleViolationException(SupervisionRule.BulletinTaken, null, taken);
        }

        var bulletin = new Bulletin(await SupervisionCounter.CodeAsync(db, SupervisionCounter.Bulletins, scope.Hand.Today.Year, cancellationToken), scope.Office.Id, kind, first, scope.Hand);
        db.Bulletins.Add(bulletin);
        return bulletin.Code;
    }, cancellationToken);
}
