using Disclosure.Domain.Law;
using Disclosure.Domain.Organs;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Disclosure.Web.Shell;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using static Disclosure.Web.Tests.TestOffice;

namespace Disclosure.Web.Tests.Organs;

/// <summary>维护单位: what is done, every refusal, and the directory that other rooms ask.</summary>
public sealed class OrganCommandTests
{
    [Fact]
    public async Task A_new_organ_stands_in_the_directory_at_once()
    {
        await using var office = await OpenAsync();
        Assert.Equal(3, (await office.Get<OrganDirectory>().AllAsync(CancellationToken)).Count);

        await office.Get<CreateOrgan>().RunAsync(New(), CancellationToken);

        var organ = await office.Get<OrganDirectory>().FindAsync("HHHT-057", CancellationToken);
        Assert.Equal(("经济技术开发区", OrganKind.DevelopmentZone), (organ!.Name, organ.Kind));
        Assert.Equal("经济技术开发区", await office.Get<OrganDirectory>().NameOfAsync(organ.Id, CancellationToken));
        Assert.Equal("", await office.Get<OrganDirectory>().NameOfAsync(-1, CancellationToken));
    }

    [Fact]
    public async Task An_organ_that_another_node_has_just_made_is_known_by_its_key()
    {
        await using var office = await OpenAsync();
        var directory = office.Get<OrganDirectory>();
        await directory.AllAsync(CancellationToken);
        var made = new Organ("HHHT-057", "经济技术开发区", OrganKind.DevelopmentZone, TestOffice.D("2008-05-01"));
        await using var db = await office.DbAsync();
        db.Organs.Add(made);
        await db.SaveChangesAsync(CancellationToken);

        Assert.Equal("经济技术开发区", (await directory.ByIdAsync([made.Id], CancellationToken))[made.Id].Name);
    }

    [Theory]
    [InlineData("", "名称", OrganKind.CountyArea, "", nameof(CreateOrganForm.Code))]
    [InlineData("HHHT 060", "名称", OrganKind.CountyArea, "", nameof(CreateOrganForm.Code))]
    [InlineData("HHHT-006", "名称", OrganKind.CountyArea, "", nameof(CreateOrganForm.Code))]
    [InlineData("HHHT-060", " ", OrganKind.CountyArea, "", nameof(CreateOrganForm.Name))]
    [InlineData("HHHT-060", "名称", null, "", nameof(CreateOrganForm.Kind))]
    [InlineData("HHHT-060", "名称", OrganKind.CountyArea, "HHHT-999", nameof(CreateOrganForm.ParentCode))]
    public async Task An_incomplete_form_is_refused_in_its_field(string code, string name, OrganKind? kind, string parent, string field)
    {
        await using var office = await OpenAsync();

        var refusal = await Assert.ThrowsAsync<ValidationException>(() => office.Get<CreateOrgan>().RunAsync(
            new CreateOrganForm { Code = code, Name = name, Kind = kind, ParentCode = parent, ValidFrom = D("2026-09-14") }, CancellationToken));

        Assert.Equal(field, Assert.Single(refusal.Errors).PropertyName);
    }

    [Fact]
    public async Task An_organ_changes_its_name_and_parent_and_ends_but_never_before_it_began()
    {
        await using var office = await OpenAsync();
        var form = await ChangeAsync(office, "HHHT-006");
        (form.Name, form.ParentCode, form.ValidUntil) = ("市生态环境局", "HHHT-000", D("2026-12-31"));
        await office.Get<ChangeOrgan>().RunAsync(form, CancellationToken);

        var organ = await ViewAsync(office, "HHHT-006");
        Assert.Equal(("市生态环境局", "HHHT-000", D("2026-12-31")), (organ.Name, organ.Parent!.Code, organ.ValidUntil));
        Assert.Equal("HHHT-006", Assert.Single((await ViewAsync(office, "HHHT-000")).Below).Code);

        form = await ChangeAsync(office, "HHHT-006");
        form.ValidUntil = D("2008-04-30");
        var refusal = await Assert.ThrowsAsync<ValidationException>(() => office.Get<ChangeOrgan>().RunAsync(form, CancellationToken));
        Assert.Equal(nameof(form.ValidUntil), Assert.Single(refusal.Errors).PropertyName);
    }

    [Fact]
    public async Task An_organ_gets_the_mark_of_its_documents_and_nothing_else_in_it()
    {
        await using var office = await OpenAsync();
        var form = await ChangeAsync(office, "HHHT-006");
        form.Mark = " 呼环公开 ";
        await office.Get<ChangeOrgan>().RunAsync(form, CancellationToken);
        Assert.Equal("呼环公开", (await ViewAsync(office, "HHHT-006")).Mark);

        form = await ChangeAsync(office, "HHHT-006");
        form.Mark = "呼环公开〔2026〕";
        var refusal = await Assert.ThrowsAsync<ValidationException>(() => office.Get<ChangeOrgan>().RunAsync(form, CancellationToken));
        Assert.Equal(nameof(form.Mark), Assert.Single(refusal.Errors).PropertyName);
    }

    [Fact]
    public async Task No_organ_stands_above_itself()
    {
        await using var office = await OpenAsync();
        var below = await ChangeAsync(office, "HHHT-006");
        below.ParentCode = "HHHT-048";
        await office.Get<ChangeOrgan>().RunAsync(below, CancellationToken);

        foreach (var parent in new[] { "HHHT-006", "HHHT-048" })
        {
            var above = await ChangeAsync(office, "HHHT-048");
            above.ParentCode = parent;
            var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => office.Get<ChangeOrgan>().RunAsync(above, CancellationToken));
            Assert.Equal(OrganRule.OrganParentCircle, refusal.Rule);
        }
    }

    [Fact]
    public async Task An_office_that_moves_keeps_its_old_contact()
    {
        await using var office = await OpenAsync();
        await SetAsync(office, "2016-01-01", "新华大街1号 745A", "0471-4606211");
        await SetAsync(office, "2017-12-01", "丁香路2号", "0471-4669593");
        await SetAsync(office, "2017-12-01", "丁香路2号 政府办公厅", "0471-4669593");

        var organ = await ViewAsync(office, "HHHT-000");

        Assert.Equal(2, organ.Contacts.Count);
        Assert.Equal("新华大街1号 745A", organ.ContactOn(D("2017-10-18"))!.Address);
        Assert.Equal("丁香路2号 政府办公厅", organ.ContactOn(D("2026-09-14"))!.Address);
        Assert.Null(organ.ContactOn(D("2015-12-31")));
        var row = (await office.Get<OrganList>().RunAsync(new ListQuery(1, 50, "code", false), CancellationToken)).Rows[0];
        Assert.Equal(("HHHT-000", "0471-4669593"), (row.Code, row.Phone));
    }

    [Fact]
    public async Task A_contact_without_a_day_or_without_anything_is_refused()
    {
        await using var office = await OpenAsync();
        var version = (await ViewAsync(office, "HHHT-000")).Version;

        var refusal = await Assert.ThrowsAsync<ValidationException>(() =>
            office.Get<SetOrganContact>().RunAsync(new OrganContactForm { Code = "HHHT-000", Version = version }, CancellationToken));

        Assert.Equal([nameof(OrganContactForm.ValidFrom), nameof(OrganContactForm.OfficeName)], refusal.Errors.Select(e => e.PropertyName));
    }

    [Fact]
    public async Task A_form_opened_before_somebody_elses_change_is_refused()
    {
        await using var office = await OpenAsync();
        var (stale, contact) = (await ChangeAsync(office, "HHHT-000"), new OrganContactForm { Code = "HHHT-000", ValidFrom = D("2026-09-14"), Person = "张某" });
        contact.Version = stale.Version;
        await SetAsync(office, "2026-09-01", "丁香路2号", "");

        await Assert.ThrowsAsync<StaleFormException>(() => office.Get<ChangeOrgan>().RunAsync(stale, CancellationToken));
        await Assert.ThrowsAsync<StaleFormException>(() => office.Get<SetOrganContact>().RunAsync(contact, CancellationToken));
    }

    [Fact]
    public async Task Whoever_may_not_manage_organs_is_refused_with_one_entry()
    {
        await using var office = await OpenAsync();
        var change = await ChangeAsync(office, "HHHT-006");
        var refused = Enum.GetValues<Role>().Where(role => !RolePermissions.Of(role).Contains(Permission.ManageOrgans)).ToList();
        foreach (var role in refused)
        {
            office.ActAs(role);
            await Assert.ThrowsAsync<NotAllowedException>(() => office.Get<CreateOrgan>().RunAsync(New(), CancellationToken));
            await Assert.ThrowsAsync<NotAllowedException>(() => office.Get<ChangeOrgan>().RunAsync(change, CancellationToken));
            await Assert.ThrowsAsync<NotAllowedException>(() => office.Get<SetOrganContact>().RunAsync(new OrganContactForm { Code = "HHHT-006" }, CancellationToken));
        }

        await using var db = await office.DbAsync();
        Assert.Equal(3 * refused.Count, await db.AuditEntries.CountAsync(e => e.Result.StartsWith("Refused"), CancellationToken));
    }

    [Fact]
    public async Task An_auditor_sees_no_organs()
    {
        await using var office = await OpenAsync();
        office.ActAs(Role.Auditor);

        await Assert.ThrowsAsync<NotAllowedException>(() => office.Get<OrganList>().RunAsync(new ListQuery(1, 50, null, false), CancellationToken));
        await Assert.ThrowsAsync<NotAllowedException>(() => office.Get<OrganRecord>().FindAsync("HHHT-006", CancellationToken));
    }

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    private static async Task<TestOffice> OpenAsync()
    {
        var office = await TestOffice.OpenAsync((services, _) => services.AddOrgans());
        office.ActAs(Role.CityOffice);
        return office;
    }

    private static CreateOrganForm New() => new() { Code = "HHHT-057", Name = "经济技术开发区", Kind = OrganKind.DevelopmentZone, ValidFrom = D("2008-05-01") };

    private static async Task<OrganView> ViewAsync(TestOffice office, string code) => (await office.Get<OrganRecord>().FindAsync(code, CancellationToken))!;

    private static async Task<ChangeOrganForm> ChangeAsync(TestOffice office, string code)
    {
        var organ = await ViewAsync(office, code);
        return new ChangeOrganForm { Code = code, Version = organ.Version, Name = organ.Name, Kind = organ.Kind, ParentCode = organ.Parent?.Code ?? "" };
    }

    private static async Task SetAsync(TestOffice office, string from, string address, string phone) => await office.Get<SetOrganContact>().RunAsync(
        new OrganContactForm { Code = "HHHT-000", Version = (await ViewAsync(office, "HHHT-000")).Version, ValidFrom = D(from), Address = address, Phone = phone }, CancellationToken);
}
