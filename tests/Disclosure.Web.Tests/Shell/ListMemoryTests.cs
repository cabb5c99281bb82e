#pragma warning disable BL0006 // only a renderer of its own keeps render trees as a circuit does
using System.Runtime.ExceptionServices;
using Disclosure.Domain.Deadlines;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.RenderTree;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Disclosure.Web.Tests.Shell;

/// <summary>Every user who looks at a list keeps its rows in the server's memory.</summary>
public sealed class ListMemoryTests
{
    private const int Lists = 40;

    [Fact]
    public async Task Fifty_rows_of_ten_columns_cost_less_than_a_fifth_of_a_megabyte()
    {
        ShellTest.Speak("zh-CN");
        var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddSingleton<NavigationManager, Standing>();
        await using var provider = services.BuildServiceProvider();
        await using var renderer = new Quiet(provider);
        await renderer.ShowAsync<FiftyRows>(); // whatever is kept once for all

        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < Lists; i++)
        {
            await renderer.ShowAsync<FiftyRows>();
        }

        var each = (GC.GetTotalMemory(forceFullCollection: true) - before) / Lists;
        Xunit.TestContext.Current.TestOutputHelper!.WriteLine($"{each:N0} bytes a list");
        Assert.InRange(each, 1, 200_000);
    }

    private sealed class FiftyRows : ComponentBase
    {
        private sealed record Row(long Id, string Number, string Content);

        protected override void BuildRenderTree(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder)
        {
            builder.OpenComponent<ListTable<Row>>(0);
            builder.AddComponentParameter(1, nameof(ListTable<Row>.Label), "申请");
            builder.AddComponentParameter(2, nameof(ListTable<Row>.Load), (Func<ListQuery, CancellationToken, Task<ListPage<Row>>>)LoadAsync);
            builder.AddComponentParameter(3, nameof(ListTable<Row>.Id), (Func<Row, long>)(r => r.Id));
            builder.AddComponentParameter(4, nameof(ListTable<Row>.Selectable), true);
            builder.AddComponentParameter(5, nameof(ListTable<Row>.Columns), (RenderFragment)(columns =>
            {
                for (var i = 0; i < 10; i++)
                {
                    RenderFragment<Row> cell = i switch
                    {
                        0 => _ => DeadlineLamp.Draw(new LightReading(DeadlineLight.Yellow, 2)),
                        1 => row => link => link.AddMarkupContent(0, $"<a href=\"/applications/{row.Number}\" data-open>{row.Number}</a>"),
                        2 => row => text => text.AddContent(0, row.Content),
                        _ => _ => text => text.AddContent(0, "10-27 周五"),
                    };
                    columns.OpenComponent<ListColumn<Row>>(0);
                    columns.AddComponentParameter(1, nameof(ListColumn<Row>.Title), "列");
                    columns.AddComponentParameter(2, nameof(ListColumn<Row>.ChildContent), cell);
                    columns.CloseComponent();
                }
            }));
            builder.CloseComponent();
        }

        private static Task<ListPage<Row>> LoadAsync(ListQuery query, CancellationToken cancellationToken) => Task.FromResult(new ListPage<Row>(
            [.. Enumerable.Range(1, query.Size).Select(i => new Row(i, $"SQ-HHHT006-2017-{i:00000}", new string('某', 60)))], 5000));
    }

    private sealed class Standing : NavigationManager
    {
        public Standing() => Initialize("http://localhost/", "http://localhost/applications");
    }

    /// <summary>Keeps render trees as a circuit does, and sends them nowhere.</summary>
    private sealed class Quiet(IServiceProvider services) : Renderer(services, NullLoggerFactory.Instance)
    {
        public override Dispatcher Dispatcher { get; } = Dispatcher.CreateDefault();

        public Task ShowAsync<T>()
            where T : IComponent => Dispatcher.InvokeAsync(() => RenderRootComponentAsync(AssignRootComponentId(InstantiateComponent(typeof(T)))));

        protected override void HandleException(Exception exception) => ExceptionDispatchInfo.Capture(exception).Throw();

        protected override Task UpdateDisplayAsync(in RenderBatch renderBatch) => Task.CompletedTask;
    }
}
