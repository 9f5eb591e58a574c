namespace Croydon.Papers.App.Settings;

/// <summary>All settings: docs/configuration.md is this table, and a test holds the two together.</summary>
internal static class SettingsTable
{
    public static Setting Store { get; } = new("store", "papers.db", "The store: a path or `sqlite:///path`.") { Flag = "--store" };

    public static Setting Urls { get; } = new("urls", "http://127.0.0.1:5080", "Addresses that `papers serve` listens on, semicolons between.") { Flag = "--urls" };

    public static Setting Jobs { get; } = new("jobs", "", "Papers read at once; one for each core where it is not set.") { Flag = "--jobs", IsNumber = true };

    public static Setting StorePatienceSeconds { get; } = new("store-patience-seconds", "30", "How long to wait while another program writes to the store.") { IsNumber = true };

    public static Setting Home { get; } = new("home", "", "The checkout that `papers demo` takes its papers from; the launch script sets it, else it is the working folder.");

    public static IReadOnlyList<Setting> All { get; } = [Store, Urls, Jobs, StorePatienceSeconds, Home];
}
