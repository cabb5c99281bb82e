namespace Disclosure.Domain.Replies;

/// <summary>送达方式.</summary>
public enum DeliveryMethod
{
    /// <summary>当面.</summary>
    InPerson,

    /// <summary>邮寄, by the state post: the day of handing over counts (国办公开办函〔2016〕235号).</summary>
    Post,

    /// <summary>电子.</summary>
    Electronic,

    /// <summary>委托: through another organ.</summary>
    Entrusted,
}
