using Bunit;
using Disclosure.Web.Shell;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Tests.Shell;

public sealed class FieldTests : ShellTest
{
    [Fact]
    public void A_field_is_tied_to_its_label_and_its_hint()
    {
        var row = Render<FormRow>(p => p.Add(r => r.Label, "联系电话").Add(r => r.Name, "Phone").Add(r => r.Hint, "选填").Add(r => r.ChildContent, Input));

        Assert.Equal("Phone", row.Find("label").GetAttribute("for"));
        Assert.Equal("Phone", row.Find("input").Id);
        Assert.Equal("选填", row.Find("#" + row.Find("input").GetAttribute("aria-describedby")).TextContent);
        Assert.False(row.Find("input").HasAttribute("aria-invalid"));
    }

    [Fact]
    public void A_field_finds_its_error_in_the_problem_of_its_form()
    {
        var problem = Problem.Of(new ValidationException([new ValidationFailure("Phone", "少 1 位"), new ValidationFailure("Name", "请填写姓名")]))!;
        var form = Render<CascadingValue<Problem>>(p => p.Add(c => c.Value, problem)
            .AddChildContent<FormRow>(r => r.Add(f => f.Label, "联系电话").Add(f => f.Name, "Phone").Add(f => f.ChildContent, Input)));

        Assert.Equal("true", form.Find("input").GetAttribute("aria-invalid"));
        Assert.Equal("少 1 位", form.Find("#" + form.Find("input").GetAttribute("aria-describedby")).TextContent);
        Assert.Equal("有 2 处要改：", problem.What);
    }

    [Fact]
    public void Two_fields_without_a_name_have_ids_of_their_own()
    {
        var rows = Enumerable.Range(0, 2).Select(_ => Render<FormRow>(p => p.Add(r => r.Label, "甲").Add(r => r.ChildContent, Input)).Find("input").Id);

        Assert.Equal(2, rows.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_day_is_echoed_while_it_is_typed()
    {
        DateOnly? read = null;
        var field = Day(d => read = d);

        field.Find("input").Input("1018");

        Assert.Equal(Today, read);
        Assert.Equal("2017-10-18 周三·工作日·今天", field.Find(".echo").TextContent);
    }

    [Fact]
    public void Half_a_day_is_no_complaint_until_the_field_is_left()
    {
        DateOnly? read = Today;
        var field = Day(d => read = d);
        field.Find("input").Input("18");

        field.Find("input").Input("20171032");
        Assert.Null(read);
        Assert.Empty(field.FindAll(".err"));

        field.Find("input").Blur();
        Assert.Equal("2017 年 10 月没有 32 日", field.Find(".err").TextContent);
        Assert.True(field.Instance.IsUnreadable);
        Assert.Equal("20171032", field.Find("input").GetAttribute("value")); // what was typed is kept
    }

    [Fact]
    public void A_day_that_the_form_sets_is_shown_in_the_field()
    {
        var field = Day(_ => { });

        field.Render(p => p.Add(f => f.Value, new DateOnly(2017, 10, 2)));

        Assert.Equal("2017-10-02", field.Find("input").GetAttribute("value"));
        Assert.Equal("2017-10-02 周一·中秋节、国庆节", field.Find(".echo").TextContent);
    }

    private static RenderFragment<IReadOnlyDictionary<string, object>> Input => attributes => builder =>
    {
        builder.OpenElement(0, "input");
        builder.AddMultipleAttributes(1, attributes);
        builder.CloseElement();
    };

    private IRenderedComponent<LegalDateField> Day(Action<DateOnly?> read) =>
        Render<LegalDateField>(p => p.Add(f => f.Label, "到件日期").Add(f => f.Name, "ArrivedOn").Add(f => f.ValueChanged, read));
}
