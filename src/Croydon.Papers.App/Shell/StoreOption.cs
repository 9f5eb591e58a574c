using System.CommandLine;

namespace Croydon.Papers.App.Shell;

/// <summary>`--store`: a path, `sqlite:///path`, else $PAPERS_STORE, else papers.db in the working folder.</summary>
internal static class StoreOption
{
    public static Option<string> Create() => new("--store")
    {
        Description = "The store: a path or sqlite:///path ($PAPERS_STORE, else papers.db here).",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("PAPERS_STORE") is { Length: > 0 } store ? store : "papers.db",
    };
}
