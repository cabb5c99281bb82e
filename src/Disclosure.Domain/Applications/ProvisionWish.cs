namespace Disclosure.Domain.Applications;

/// <summary>提供方式: in which form the applicant wants the information (2019 arts. 29, 40; 2008 arts. 20, 26).</summary>
public enum ProvisionForm
{
    /// <summary>纸质.</summary>
    Paper,

    /// <summary>电子: electronic only where it was asked for.</summary>
    Electronic,

    /// <summary>查阅.</summary>
    Inspection,

    /// <summary>抄录.</summary>
    Transcription,
}

/// <summary>获取途径: by which way the applicant wants it.</summary>
public enum ProvisionRoute
{
    /// <summary>邮寄.</summary>
    Post,

    /// <summary>电子邮件.</summary>
    Email,

    /// <summary>自行领取.</summary>
    Collect,

    /// <summary>当场.</summary>
    OnTheSpot,
}

/// <summary>提供方式和获取途径, as the applicant asked for them.</summary>
/// <param name="Form">提供方式, or null where none was named.</param>
/// <param name="Route">获取途径, or null where none was named.</param>
/// <param name="Address">Where to: an address or an e-mail address; null means the applicant's own.</param>
public sealed record ProvisionWish(ProvisionForm? Form = null, ProvisionRoute? Route = null, string? Address = null)
{
    /// <summary>要求以电子方式提供: whether electronic delivery was asked for; null where neither form nor way was named.</summary>
    public bool? IsElectronic => Form is null && Route is null ? null : Form is ProvisionForm.Electronic || Route is ProvisionRoute.Email;
}
