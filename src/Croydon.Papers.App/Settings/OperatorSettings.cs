using System.Globalization;
using System.Net;

namespace Croydon.Papers.App.Settings;

/// <summary>What the operator set in the environment or in appsettings.json of the working folder; flags come on top of it.</summary>
internal sealed class OperatorSettings(IConfiguration configuration)
{
    private const string File = "appsettings.json";
    private const int ShortestToken = 16;

    public string Store => Text(SettingsTable.Store);

    public string Urls => Text(SettingsTable.Urls);

    public int Jobs => Text(SettingsTable.Jobs).Length == 0 ? Environment.ProcessorCount : Math.Max(1, Number(SettingsTable.Jobs));

    public TimeSpan StorePatience => TimeSpan.FromSeconds(Number(SettingsTable.StorePatienceSeconds));

    /// <summary>Null where it is not set.</summary>
    /// <exception cref="SettingException">It is short enough to be guessed.</exception>
    public string? AdminToken => Text(SettingsTable.AdminToken) switch
    {
        "" => null,
        { Length: < ShortestToken } => throw new SettingException($"{SettingsTable.AdminToken.Variable} is shorter than {ShortestToken.ToString(CultureInfo.InvariantCulture)} characters: make a longer one, as `openssl rand -hex 24` does."),
        var token => token,
    };

    /// <exception cref="SettingException">One of them is no address.</exception>
    public IReadOnlyList<IPAddress> TrustedProxies =>
        [.. Text(SettingsTable.TrustedProxies).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(text => IPAddress.TryParse(text, out var address)
            ? address
            : throw new SettingException($"{SettingsTable.TrustedProxies.Variable} names \"{text}\", which is no IP address."))];

    /// <exception cref="SettingException">There is no such level.</exception>
    public LogLevel LogLevel => Enum.TryParse<LogLevel>(Text(SettingsTable.LogLevel), ignoreCase: true, out var level)
        ? level
        : throw new SettingException($"{SettingsTable.LogLevel.Variable} is set to \"{Text(SettingsTable.LogLevel)}\": it takes {string.Join(", ", Enum.GetNames<LogLevel>())}.");

    public string Home => Text(SettingsTable.Home) is { Length: > 0 } home ? home : Environment.CurrentDirectory;

    /// <exception cref="SettingException">The file is no JSON.</exception>
    public static OperatorSettings Load()
    {
        try
        {
            return new OperatorSettings(new ConfigurationBuilder()
                .AddJsonFile(Path.Combine(Environment.CurrentDirectory, File), optional: true)
                .AddEnvironmentVariables().Build());
        }
        catch (InvalidDataException e)
        {
            throw new SettingException($"{File} cannot be read ({e.InnerException?.Message ?? e.Message}): mend or remove it.");
        }
    }

    /// <summary>The environment before the file; empty counts as not set.</summary>
    public string Text(Setting setting) =>
        configuration[setting.Variable] is { Length: > 0 } variable ? variable
        : configuration[setting.Key] is { Length: > 0 } key ? key
        : setting.Default;

    /// <exception cref="SettingException">It is no whole number.</exception>
    public int Number(Setting setting) =>
        int.TryParse(Text(setting), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new SettingException($"{setting.Variable} is set to \"{Text(setting)}\": it takes a whole number.");
}
