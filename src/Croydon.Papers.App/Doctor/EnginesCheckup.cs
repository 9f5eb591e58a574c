using Croydon.Papers.App.Settings;
using Croydon.Papers.App.Shell;
using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Doctor;

/// <summary>Which search engine and reader of PDFs are chosen, and which are built in.</summary>
internal static class EnginesCheckup
{
    public static IEnumerable<Finding> Look()
    {
        var settings = OperatorSettings.Load();
        yield return Of("search", settings.Text(SettingsTable.SearchEngine), SearchEngines.BuiltIn, SettingsTable.SearchEngine);
        yield return Of("pdf", settings.Text(SettingsTable.PdfReader), Engines.PdfReaders, SettingsTable.PdfReader);
    }

    private static Finding Of(string name, string chosen, IReadOnlyList<string> builtIn, Setting setting) =>
        builtIn.Contains(chosen, StringComparer.Ordinal)
            ? new Finding(name, true, $"{chosen} (built in: {string.Join(", ", builtIn)})")
            : new Finding(name, false, $"{setting.Variable} is set to {chosen}, which is not built in: set it to {string.Join(" or ", builtIn)}, or build it in with `./papers setup --with`.");
}
