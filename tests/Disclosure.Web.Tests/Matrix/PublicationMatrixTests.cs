using Disclosure.Domain.Law;
using Disclosure.Domain.Publication;
using Disclosure.Web.Identity;
using Disclosure.Web.Publication;
using Disclosure.Web.Tests.Publication;

namespace Disclosure.Web.Tests.Matrix;

/// <summary>Role × act × state over the register of publications: what its page offers succeeds, everything else is refused at the service, whoever asks.</summary>
public sealed class PublicationMatrixTests
{
    private static readonly PublicationActKind[] Acts = [.. PublicationActs.All.Where(entry => entry.Step is not null).Select(entry => entry.Kind)];

    public static TheoryData<PublicationState, PublicationActKind> Matrix => [.. from state in Enum.GetValues<PublicationState>() from act in Acts select (state, act)];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Matrix))]
    public async Task An_act_is_done_by_those_to_whom_it_is_offered_and_by_nobody_else(PublicationState state, PublicationActKind kind)
    {
        await using var office = await CaseOffice.OpenAsync();
        var entry = PublicationActs.Of(kind);
        foreach (var (role, isForeign) in Enum.GetValues<Role>().SelectMany(role => new[] { (role, false), (role, true) }))
        {
            var item = await AtAsync(office, state, isForeign);
            var actor = office.ActAs(role);
            var isOffered = PublicationActs.Possible(item, actor).Contains(kind);

            var refusal = await Record.ExceptionAsync(() => entry.RunAsync(office.Services, FormOf(kind, item), Cancel));

            Assert.Equal(isOffered, refusal is null);
            Assert.True(refusal is null or NotAllowedException or RuleViolationException { Rule: PublicationRule.PublicationStepNotPermitted }, $"{role}: {refusal}");
            Assert.Equal(isOffered, item.May(entry.Step!.Value) && (role is Role.CityOffice || (!isForeign && role is (Role.Clerk or Role.HeadOfOffice))));
        }
    }

    private static async Task<PublicationItem> AtAsync(TestOffice office, PublicationState state, bool isForeign)
    {
        office.ActAs(Role.CityOffice);
        var item = await office.RegisterItemAsync(organ: isForeign ? office.District48 : office.Environment6);
        return state switch
        {
            PublicationState.Published => await office.PublishAsync(item),
            PublicationState.Dropped => await office.ItemAsync(await office.Get<DropPublication>().RunAsync((DropPublicationForm)FormOf(PublicationActKind.DropPublication, item), Cancel)),
            _ => item,
        };
    }

    private static PublicationForm FormOf(PublicationActKind kind, PublicationItem item)
    {
        switch (kind)
        {
            case PublicationActKind.PublishItem:
                return item.Publishing();
            case PublicationActKind.CorrectPublication:
                var form = new CorrectPublicationForm { Code = item.Code, Version = item.Version, Reason = "名称误录" };
                form.Fill(item);
                return form;
            case PublicationActKind.DropPublication:
                return new DropPublicationForm { Code = item.Code, Version = item.Version, DroppedOn = TestOffice.D("2026-09-14"), DropReason = "内部事务信息" };
            default:
                return new TakeBackPublicationForm { Code = item.Code, Version = item.Version, Reason = "误登" };
        }
    }
}
