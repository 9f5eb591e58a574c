using System.Diagnostics;

namespace Croydon.Papers.App.Tests.Html;

/// <summary>Packages of npm that only tests need, each in the folder of its tests.</summary>
internal static class NpmPackage
{
    /// <summary>The file in the folder's node_modules, installed where it is not there yet; null where it cannot be had.</summary>
    public static async Task<string?> FindAsync(string folder, params string[] path)
    {
        var file = Path.Combine([folder, "node_modules", .. path]);
        if (!File.Exists(file))
            await InstallAsync(folder);
        return File.Exists(file) ? file : null;
    }

    /// <summary>npm needs the user's own settings, so it does not run in the emptied environment of a child of ours.</summary>
    private static async Task InstallAsync(string folder)
    {
        using var npm = Process.Start(new ProcessStartInfo("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]) { WorkingDirectory = folder });
        await npm!.WaitForExitAsync();
    }
}
