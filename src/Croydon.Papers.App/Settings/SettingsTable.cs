using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Settings;

/// <summary>All settings: docs/configuration.md is this table, and a test holds the two together.</summary>
internal static class SettingsTable
{
    public static Setting Store { get; } = new("store", "papers.db", "The store: a path or `sqlite:///path`.") { Flag = "--store" };

    public static Setting Urls { get; } = new("urls", "http://127.0.0.1:5080", "Addresses that `papers serve` listens on, semicolons between.") { Flag = "--urls" };

    public static Setting Jobs { get; } = new("jobs", "", "Papers read at once; one for each core where it is not set.") { Flag = "--jobs", IsNumber = true };

    public static Setting StorePatienceSeconds { get; } = new("store-patience-seconds", "30", "How long to wait while another program writes to the store.") { IsNumber = true };

    public static Setting SearchEngine { get; } = new("search-engine", SearchEngines.Fts5, "What finds passages: `fts5`, or `lucene` where it was built in.");

    public static Setting PdfReader { get; } = new("pdf-reader", "poppler", "What reads PDFs: `poppler`, or `pdfpig` where it was built in.");

    public static Setting AdminToken { get; } = new("admin-token", "", "The operator's token for sending papers to the site, 16 characters or more; no papers can be sent where it is not set.");

    public static Setting UploadMegabytes { get; } = new("upload-megabytes", "200", "Most that one upload may hold, all its files together.") { IsNumber = true };

    public static Setting UploadFiles { get; } = new("upload-files", "50", "Files that one upload may hold.") { IsNumber = true };

    public static Setting RequestsPerMinute { get; } = new("requests-per-minute", "1200", "Requests a minute from one address; 0 sets no limit. Requests from the machine itself are not limited.") { IsNumber = true };

    public static Setting RequestsAtOnce { get; } = new("requests-at-once", "100", "Requests that are answered at the same time; as many again wait their turn.") { IsNumber = true };

    public static Setting RequestSeconds { get; } = new("request-seconds", "60", "Longest time for one request, uploads apart.") { IsNumber = true };

    public static Setting ShutdownSeconds { get; } = new("shutdown-seconds", "20", "How long requests that are under way may take when the program is stopped.") { IsNumber = true };

    public static Setting TrustedProxies { get; } = new("trusted-proxies", "", "Addresses of reverse proxies, commas between, whose X-Forwarded-For and X-Forwarded-Proto are believed.");

    public static Setting LogLevel { get; } = new("log-level", "Warning", "`Information` logs one line a request; also `Debug`, `Error`, `None`.");

    public static Setting LogFormat { get; } = new("log-format", "text", "`json` logs one JSON object a line.");

    public static Setting Home { get; } = new("home", "", "The checkout that `papers demo` takes its papers from; the launch script sets it, else it is the working folder.");

    public static IReadOnlyList<Setting> All { get; } = [Store, Urls, Jobs, StorePatienceSeconds, SearchEngine, PdfReader, AdminToken, UploadMegabytes, UploadFiles, RequestsPerMinute, RequestsAtOnce, RequestSeconds, ShutdownSeconds, TrustedProxies, LogLevel, LogFormat, Home];
}
