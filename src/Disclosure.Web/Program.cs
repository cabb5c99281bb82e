using Disclosure.Web.Audit;
using Disclosure.Web.Calendar;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions
{
    Args = args,
    ContentRootPath = AppContext.BaseDirectory, // appsettings.json lives at the repository root and is copied beside the binaries
});

builder.Services
    .AddData(builder.Configuration)
    .AddCalendar(builder.Configuration)
    .AddIdentity(builder.Configuration)
    .AddAudit();

var app = builder.Build();
await app.RunAsync();
