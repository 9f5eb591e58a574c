using System.CommandLine;
using Croydon.Papers.App.Settings;

namespace Croydon.Papers.App.Shell;

/// <summary>`--store`: a path, `sqlite:///path`, else as set, else papers.db in the working folder.</summary>
internal static class StoreOption
{
    public static Option<string> Create() => new("--store")
    {
        Description = "The store: a path or sqlite:///path ($PAPERS_STORE, else papers.db here).",
        DefaultValueFactory = _ => OperatorSettings.Load().Store,
    };
}
