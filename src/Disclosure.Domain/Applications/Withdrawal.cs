namespace Disclosure.Domain.Applications;

/// <summary>撤回方式.</summary>
public enum WithdrawalForm
{
    /// <summary>书面.</summary>
    Written,

    /// <summary>当面口头, with a record signed by the applicant.</summary>
    Oral,

    /// <summary>电话, with a record.</summary>
    Phone,

    /// <summary>网络平台或电子邮件.</summary>
    Electronic,
}

/// <summary>撤回声明: the applicant takes her application back, of her own will.</summary>
/// <param name="StatedOn">声明日期, as the statement bears it.</param>
/// <param name="Form">撤回方式.</param>
/// <param name="Reason">撤回原因, as the applicant gives it; empty where she gives none.</param>
public sealed record Withdrawal(DateOnly StatedOn, WithdrawalForm Form, string Reason);
