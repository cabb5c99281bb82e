return await Disclosure.Web.Commands.CommandLine.RunAsync(args);
