using Disclosure.Domain.Law;
using Disclosure.Domain.Organs;
using Disclosure.Web.Documents;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;
using Ledger = Disclosure.Web.Organs.OrganLedger;

namespace Disclosure.Web.Organs;

/// <summary>
/// Takes in the ledger of organs. New ones hold from the first day of the 2008 regulation. Of a stored one only the contact may differ:
/// it then holds from today and the old one stays; name, kind and parent are changed on the organ's page.
/// </summary>
internal sealed class OrganIntake : LedgerIntake
{
    private IntakeScope _scope = null!;
    private Dictionary<string, Organ> _organs = [];

    public override string Action => nameof(ImportOrgans);

    public override LedgerForm Form => Ledger.Form;

    /// <summary>All at once: a parent may come later in the file.</summary>
    public override int Portion => int.MaxValue;

    public override async Task<DateTime?> BeginAsync(IntakeScope scope)
    {
        _scope = scope;
        _organs = await scope.Command.Db.Organs.ToDictionaryAsync(o => o.Code, StringComparer.Ordinal, scope.CancellationToken);
        return null;
    }

    public override async Task TakeAsync(IReadOnlyList<LedgerRow> rows)
    {
        var fresh = new Dictionary<string, (LedgerRow Row, Organ Organ)>(StringComparer.Ordinal);
        var here = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var (code, kind) = (row.Bounded(Ledger.Code, Organ.MaxCode), row.Label(Ledger.Kind, Ledger.Kinds));
            var (name, contact) = (row.Bounded(Ledger.Name, Organ.MaxName), ReadContact(row));
            if (code.Length > 0 && !here.Add(code))
            {
                row.Refuse(Ledger.Code, Text.Format(DocumentsTexts.NumberDoubled, code), DocumentsTexts.NumberDoubled_ToDo);
            }
            else if (!row.IsRefused && _organs.TryGetValue(code, out var known))
            {
                Meet(row, known, name, kind!.Value, contact);
            }
            else if (!row.IsRefused)
            {
                fresh[code] = (row, Enter(code, name, kind!.Value, contact));
            }
        }

        var parents = rows.Where(row => !row.IsRefused).ToDictionary(row => row[Ledger.Code], row => row[Ledger.Parent], StringComparer.Ordinal);
        foreach (var row in rows.Where(row => row[Ledger.Parent].Length > 0))
        {
            DemandParent(row, parents);
        }

        if (!rows.Any(row => row.IsRefused))
        {
            await _scope.Command.Db.SaveChangesAsync(_scope.CancellationToken);
            foreach (var (row, organ) in fresh.Values)
            {
                organ.Change(organ.Name, organ.Kind, row[Ledger.Parent].Length > 0 ? _organs[row[Ledger.Parent]].Id : null, organ.ValidUntil);
            }
        }
    }

    public override Task EndAsync(ImportResult result) => _scope.Command.Db.SaveChangesAsync(_scope.CancellationToken);

    private Organ Enter(string code, string name, OrganKind kind, OrganContact contact)
    {
        var organ = new Organ(code, name, kind, Statutes.Regulation2008InForce);
        if (contact != new OrganContact(contact.ValidFrom, "", "", "", "", ""))
        {
            organ.SetContact(contact with { ValidFrom = Statutes.Regulation2008InForce });
        }

        _scope.Command.Db.Organs.Add(organ);
        _organs[code] = organ;
        return organ;
    }

    private void Meet(LedgerRow row, Organ known, string name, OrganKind kind, OrganContact contact)
    {
        var parent = known.ParentId is { } id ? _organs.Values.First(o => o.Id == id).Code : "";
        Demand(Ledger.Name, known.Name, name);
        Demand(Ledger.Kind, Ledger.Kinds.Of(known.Kind), Ledger.Kinds.Of(kind));
        Demand(Ledger.Parent, parent, row[Ledger.Parent]);
        row.Fate = RowFate.Unchanged;
        var stored = known.ContactOn(_scope.Command.Today) ?? new OrganContact(contact.ValidFrom, "", "", "", "", "");
        var told = new OrganContact(
            stored.ValidFrom, Told(Ledger.Office, contact.OfficeName, stored.OfficeName), Told(Ledger.Head, contact.Head, stored.Head),
            Told(Ledger.Person, contact.Person, stored.Person), Told(Ledger.Phone, contact.Phone, stored.Phone), Told(Ledger.Address, contact.Address, stored.Address));
        if (told != stored)
        {
            known.SetContact(told with { ValidFrom = _scope.Command.Today });
            row.Fate = RowFate.Updated;
        }

        void Demand(LedgerColumn column, string stands, string comes)
        {
            if (_scope.Columns.Contains(column) && LedgerText.Plain(stands) != comes)
            {
                row.Refuse(column, Text.Format(DocumentsTexts.NumberTaken, known.Code, stands, comes), OrgansTexts.Ledger_Changed_ToDo);
            }
        }

        string Told(LedgerColumn column, string comes, string stands) =>
            _scope.Columns.Contains(column) && comes != LedgerText.Plain(stands) ? comes : stands;
    }

    /// <summary>The parent is known, and the chain upwards from it does not come back.</summary>
    private void DemandParent(LedgerRow row, Dictionary<string, string> parents)
    {
        var (above, steps) = (row[Ledger.Parent], 0);
        var isKnown = _organs.ContainsKey(above) || parents.ContainsKey(above);
        while (above != row[Ledger.Code] && parents.TryGetValue(above, out var next) && steps++ < parents.Count)
        {
            above = next;
        }

        if (!isKnown || above == row[Ledger.Code])
        {
            row.Refuse(Ledger.Parent, Text.Format(DocumentsTexts.OrganUnknown, row[Ledger.Parent]), OrgansTexts.Ledger_Parent_ToDo);
        }
    }

    private OrganContact ReadContact(LedgerRow row) => new(
        _scope.Command.Today,
        row.Bounded(Ledger.Office, OrganContact.MaxText), row.Bounded(Ledger.Head, OrganContact.MaxText), row.Bounded(Ledger.Person, OrganContact.MaxText),
        row.Bounded(Ledger.Phone, OrganContact.MaxText), row.Bounded(Ledger.Address, OrganContact.MaxText));
}
