using System.Net;
using Croydon.Papers.App.Settings;

namespace Croydon.Papers.App.Shell;

/// <summary>How the site is served.</summary>
/// <param name="Store">Store URI or path; made where there is none.</param>
/// <param name="Urls">Addresses to listen on, semicolons between; port 0 takes a free one.</param>
internal sealed record HostSettings(string Store, string Urls)
{
    /// <summary>Requests a minute for each address; 0 sets no limit. Requests from this machine are never limited.</summary>
    public int RequestsPerMinute { get; init; } = 1200;

    /// <summary>What the operator must know to send papers; null where none may be sent.</summary>
    public string? AdminToken { get; init; }

    /// <summary>Of all files of one upload together.</summary>
    public int UploadMegabytes { get; init; } = 200;

    /// <summary>Files of one upload at most.</summary>
    public int UploadFiles { get; init; } = 50;

    /// <summary>Requests answered at the same time; as many again wait.</summary>
    public int RequestsAtOnce { get; init; } = 100;

    /// <summary>For one request; uploads are let run.</summary>
    public TimeSpan RequestTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>For what is under way when the host is stopped.</summary>
    public TimeSpan ShutdownTime { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Whose forwarded headers are believed.</summary>
    public IReadOnlyList<IPAddress> TrustedProxies { get; init; } = [];

    public LogLevel LogLevel { get; init; } = LogLevel.Warning;

    public bool LogAsJson { get; init; }

    /// <param name="store">As the command line names it.</param>
    /// <exception cref="SettingException">A setting cannot be understood.</exception>
    public static HostSettings Of(OperatorSettings settings, string store, string urls) => new(store, urls)
    {
        RequestsPerMinute = settings.Number(SettingsTable.RequestsPerMinute),
        AdminToken = settings.AdminToken,
        UploadMegabytes = settings.Number(SettingsTable.UploadMegabytes),
        UploadFiles = settings.Number(SettingsTable.UploadFiles),
        RequestsAtOnce = Math.Max(1, settings.Number(SettingsTable.RequestsAtOnce)),
        RequestTime = TimeSpan.FromSeconds(Math.Max(1, settings.Number(SettingsTable.RequestSeconds))),
        ShutdownTime = TimeSpan.FromSeconds(settings.Number(SettingsTable.ShutdownSeconds)),
        TrustedProxies = settings.TrustedProxies,
        LogLevel = settings.LogLevel,
        LogAsJson = settings.Text(SettingsTable.LogFormat) == "json",
    };
}
