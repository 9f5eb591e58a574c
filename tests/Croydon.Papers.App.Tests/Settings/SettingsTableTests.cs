using System.Text.RegularExpressions;
using Croydon.Papers.App.Settings;
using Croydon.Papers.Testing;

namespace Croydon.Papers.App.Tests.Settings;

/// <summary>docs/configuration.md says what the code does: each setting, its names and its default.</summary>
public sealed partial class SettingsTableTests
{
    private static string[] Documented => [.. File.ReadLines(Checkout.PathOf("docs/configuration.md")).Where(l => l.StartsWith("| `PAPERS_", StringComparison.Ordinal))];

    [Fact]
    public void Table_OfTheDocs_IsTheTableOfTheCode() =>
        Assert.Equal(SettingsTable.All.Select(Row), Documented);

    [Fact]
    public void Variable_ReadAnywhereInTheCode_IsInTheTable()
    {
        var read = Directory.EnumerateFiles(Checkout.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(f => Variable().Matches(File.ReadAllText(f)).Select(m => m.Groups["name"].Value)).Distinct();

        Assert.Empty(read.Except(SettingsTable.All.Select(s => s.Variable)));
    }

    [Fact]
    public void Setting_InTheTable_IsReadSomewhere()
    {
        var code = string.Concat(Directory.EnumerateFiles(Checkout.PathOf("src/Croydon.Papers.App"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && Path.GetFileName(f) != "SettingsTable.cs").Select(File.ReadAllText));

        Assert.Empty(SettingsTable.All.Where(s => !code.Contains($"SettingsTable.{s.Key["Papers:".Length..]}", StringComparison.Ordinal)).Select(s => s.Name));
    }

    private static string Row(Setting setting) =>
        $"| `{setting.Variable}` | `{setting.Key.Replace(':', '.')}` | {(setting.Flag is null ? "" : $"`{setting.Flag}`")} | {(setting.Default.Length == 0 ? "" : $"`{setting.Default}`")} | {setting.Says} |";

    // "PAPERS_STORE"
    [GeneratedRegex("(?<name>PAPERS_[A-Z]+(?:_[A-Z]+)*)")]
    private static partial Regex Variable();
}
