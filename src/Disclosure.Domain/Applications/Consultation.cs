namespace Disclosure.Domain.Applications;

/// <summary>征求意见对象.</summary>
public enum ConsultedParty
{
    /// <summary>第三方 (2019 art. 32; 2008 art. 23).</summary>
    ThirdParty,

    /// <summary>共同制作机关 (2019 art. 34); pauses the period under the 2019 regulation only (art. 33).</summary>
    CoProducingOrgan,
}

/// <summary>征求意见: one letter and its end.</summary>
/// <param name="Ordinal">Number of the letter within the case, counted from 1.</param>
/// <param name="Party">Who was asked.</param>
/// <param name="SentOn">发出日.</param>
/// <param name="EndedOn">The day the opinion arrived or the period ran out, whichever came first; null while open.</param>
public sealed record Consultation(int Ordinal, ConsultedParty Party, DateOnly SentOn, DateOnly? EndedOn);
