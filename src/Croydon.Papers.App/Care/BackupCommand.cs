using System.CommandLine;
using System.Globalization;
using Croydon.Papers.App.Shell;

namespace Croydon.Papers.App.Care;

/// <summary>`papers backup FILE`: a copy of the store, made while it is served.</summary>
internal static class BackupCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "Where the backup goes; a file that is there is replaced." };
        var store = StoreOption.Create();
        var command = new Command("backup", "Copy the store into a file, while it is served.") { file, store };
        command.SetAction((parse, cancel) => StoreCommand.RunAsync(parse.GetValue(store)!, create: false, async opened =>
        {
            await opened.Care.BackupAsync(parse.GetValue(file)!, cancel);
            var size = new FileInfo(parse.GetValue(file)!).Length / (double)(1 << 20);
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{parse.GetValue(store)} is backed up in {parse.GetValue(file)} ({size:0.0} MB)."));
            return ExitCode.Well;
        }));
        return command;
    }
}
