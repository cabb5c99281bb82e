using System.Globalization;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using FluentValidation;
using FluentValidation.Results;

namespace Disclosure.Web.Tests.Audit;

/// <summary>The chain speaks no language, its readers do.</summary>
public sealed class AuditResultTests
{
    private static readonly RuleViolationException Late = new(DeadlineRule.FactBeforeReceipt, null, ApplicationFact.RepliedOn, TestOffice.D("2026-09-01"), TestOffice.D("2026-09-14"));

    public static TheoryData<string, string, string> Results => new()
    {
        { AuditResult.Of(Late)!, "被拒绝：答复日期 2026-09-01 早于收到日期 2026-09-14。", "Refused: " },
        { AuditResult.Of(new NotAllowedException(Permission.ManageUsers))!, "被拒绝：没有权限", "Refused: the right is missing" },
        { AuditResult.Of(new StaleFormException())!, "被拒绝：打开表单后事项已被他人改动", "Refused: somebody else" },
        { AuditResult.Done, "已办理", "Done" },
        { AuditResult.Failed, "因程序故障未办成", "Failed" },
        { "Refused: 旧版本写下的话", "被拒绝：旧版本写下的话", "Refused: 旧版本写下的话" },
        { "Refused: RuleOfTomorrow [1]", "被拒绝：RuleOfTomorrow [1]", "Refused: RuleOfTomorrow [1]" },
        { "Refused: FactBeforeReceipt [", "被拒绝：FactBeforeReceipt [", "Refused: FactBeforeReceipt [" },
    };

    [Fact]
    public void A_refusal_reads_the_same_in_the_chain_whatever_language_was_spoken()
    {
        var spoken = new[] { "zh-CN", "en", "de" }.Select(language => In(language, () => AuditResult.Of(Late))).Distinct();

        Assert.Equal("""Refused: FactBeforeReceipt ["ApplicationFact.RepliedOn","2026-09-01","2026-09-14"]""", Assert.Single(spoken));
    }

    [Fact]
    public void An_invalid_form_names_its_fields_and_no_sentence() =>
        Assert.Equal("""Refused: Invalid ["Content","ArrivedOn"]""", AuditResult.Of(new ValidationException(
            [new ValidationFailure("Content", "请填写申请内容"), new ValidationFailure("Content", "太长"), new ValidationFailure("ArrivedOn", "请填写")])));

    [Theory]
    [MemberData(nameof(Results))]
    public void Everybody_reads_it_in_her_own_language(string result, string chinese, string english)
    {
        Assert.Equal(chinese, In("zh-CN", () => AuditResult.Say(result)));
        Assert.StartsWith(english, In("en", () => AuditResult.Say(result)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_is_no_refusal() => Assert.Null(AuditResult.Of(new InvalidOperationException()));

    private static T In<T>(string language, Func<T> say)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = new CultureInfo(language);
            return say();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
