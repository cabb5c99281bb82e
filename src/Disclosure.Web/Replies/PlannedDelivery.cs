using Disclosure.Domain.Applications;
using Disclosure.Domain.Replies;

namespace Disclosure.Web.Replies;

/// <summary>拟送达方式: what the application itself says about how and where its reply is to go; the drafter begins from it.</summary>
internal static class PlannedDelivery
{
    /// <summary>The way that fits the applicant's wish; null where she named none.</summary>
    public static DeliveryMethod? MethodOf(Application found) => found.Provision switch
    {
        { Route: ProvisionRoute.Post } => DeliveryMethod.Post,
        { Route: ProvisionRoute.Email } => DeliveryMethod.Electronic,
        { Route: ProvisionRoute.Collect or ProvisionRoute.OnTheSpot } => DeliveryMethod.InPerson,
        { Form: ProvisionForm.Electronic } => DeliveryMethod.Electronic,
        _ => null,
    };

    /// <summary>Where to: the address of the wish, if it is one of that way, else the applicant's own; empty where none is known.</summary>
    public static string AddressOf(Application found, DeliveryMethod? method)
    {
        var named = method is not null && MethodOf(found) == method ? found.Provision?.Address : null;
        return named ?? method switch
        {
            DeliveryMethod.Electronic => found.Applicant.Email,
            DeliveryMethod.Post => found.Applicant.Address,
            _ => null,
        } ?? "";
    }

    /// <summary>Whether an address was offered by the program, and so gives way when another way is chosen.</summary>
    public static bool IsOffered(Application found, string address) =>
        address.Length == 0 || Enum.GetValues<DeliveryMethod>().Any(method => AddressOf(found, method) == address);
}
