using System.CommandLine;
using Croydon.Papers.App.Shell;

namespace Croydon.Papers.App.Mcp;

/// <summary>`papers mcp`: the store for assistants, by the Model Context Protocol over standard input and output.</summary>
internal static class McpCommand
{
    public static Command Create()
    {
        var store = StoreOption.Create();
        var command = new Command("mcp", "Serve the store to assistants over standard input and output (Model Context Protocol).") { store };
        command.SetAction((parse, cancel) => StoreCommand.RunAsync(parse.GetValue(store)!, create: false, async opened =>
        {
            var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
            builder.Services.AddSingleton(opened.Catalogue).AddSingleton(opened.Search);
            builder.Services.AddMcpServer().WithStdioServerTransport().WithTools<PaperTools>();
            await builder.Build().RunAsync(cancel);
            return ExitCode.Well;
        }));
        return command;
    }
}
