using Disclosure.Domain.Law;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Data;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Supervision;

/// <summary>What an inspection says before the units have seen it.</summary>
public abstract class InspectionForm : SupervisionForm
{
    /// <summary>检查名称.</summary>
    [Field(Required = true, Max = Domain.Supervision.Inspection.MaxTitle)]
    public string Title { get; set; } = "";

    /// <summary>检查说明, or empty.</summary>
    [Field(Max = Domain.Supervision.Inspection.MaxText, Lines = 3)]
    public string Note { get; set; } = "";

    /// <summary>报送期限.</summary>
    [Field(Required = true, Ahead = true)]
    public DateOnly? DueOn { get; set; }

    /// <summary>检查内容, one a line; behind a bar its basis.</summary>
    [Field(Required = true, Max = 30_000, Lines = 8)]
    public string Questions { get; set; } = "";

    /// <summary>被检查单位, by their codes, one a line.</summary>
    [Field(Required = true, Max = 10_000)]
    public string Organs { get; set; } = "";

    /// <summary>The questions, and the keys of the chosen units.</summary>
    /// <exception cref="RuleViolationException">A unit is unknown.</exception>
    internal async Task<(IEnumerable<(string Text, string Basis)> Questions, IEnumerable<long> Organs)> ReadAsync(DisclosureDbContext db, CancellationToken cancellationToken)
    {
        var codes = NoticeSubjects.Split(Organs);
        var organs = await db.Organs.Where(o => codes.Contains(o.Code)).Select(o => new { o.Id, o.Code }).ToListAsync(cancellationToken);
        return codes.FirstOrDefault(code => organs.TrueForAll(o => o.Code != code)) is { } unknown
            ? throw new RuleViolationException(SupervisionRule.NoticeSubjectUnfit, null, unknown)
            : (InspectionChecklist.Read(Questions), organs.Select(o => o.Id));
    }
}

/// <summary>检查表: the questions that a new inspection begins with, and how they are typed.</summary>
internal static class InspectionChecklist
{
    /// <summary>What an inspection usually asks, a line each.</summary>
    public static readonly IReadOnlyList<(string Text, string Basis)> Usual =
    [
        ("公开指南中的机构名称、办公地址、联系电话、电子邮箱是否及时更新", "《政府信息公开条例》（2019）第十二条"),
        ("主动公开的政府信息是否在形成或者变更之日起20个工作日内公开", "《政府信息公开条例》（2019）第二十六条"),
        ("依申请公开是否逐件登记，收到申请之日的认定是否准确", "《政府信息公开条例》（2019）第三十一条"),
        ("答复是否在20个工作日内作出，延长期限是否经负责人同意并告知", "《政府信息公开条例》（2019）第三十三条"),
        ("不予公开的答复是否写明依据、理由和救济途径", "《政府信息公开条例》（2019）第三十六条"),
        ("公开前是否经过保密审查，记录是否留存", "《政府信息公开条例》（2019）第十七条"),
        ("申请、答复、送达材料是否归档", "《政府信息公开条例》（2019）第四十五条"),
        ("工作人员是否参加了定期培训", "《政府信息公开条例》（2019）第四十八条"),
    ];

    /// <summary>The questions of a text: one a line, behind a bar the basis.</summary>
    public static IEnumerable<(string Text, string Basis)> Read(string text) =>
        from line in text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        let parts = line.Split(['|', '｜'], 2, StringSplitOptions.TrimEntries)
        select (parts[0], parts.Length > 1 ? parts[1] : "");

    /// <summary>The questions as they are typed.</summary>
    public static string Write(IEnumerable<(string Text, string Basis)> questions) => string.Join('\n', questions.Select(q => q.Basis.Length > 0 ? $"{q.Text} | {q.Basis}" : q.Text));
}
