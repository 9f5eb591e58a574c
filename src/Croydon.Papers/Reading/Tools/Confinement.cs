using System.Diagnostics;

namespace Croydon.Papers.Reading.Tools;

/// <summary>What a program is started behind, as far as the system has it: namespaces of its own without a network, and limits.</summary>
public static class Confinement
{
    /// <summary>Where programs are looked for: also the PATH of every child.</summary>
    private static readonly string[] Folders = ["/usr/local/bin", "/usr/bin", "/bin"];

    // A user namespace lets an unprivileged user make the others. The first process of a process namespace takes all others with it.
    private static readonly string[] Namespaces = ["--user", "--net", "--pid", "--fork", "--kill-child", "--"];

    private static readonly TimeSpan TrialTime = TimeSpan.FromSeconds(10);
    private static readonly Lazy<bool> Tried = new(TryNamespaces);

    /// <summary>True where children are without a network and cannot outlive their parent; found out once, by trying.</summary>
    public static bool HasNamespaces => Tried.Value;

    internal static string SearchPath => string.Join(':', Folders);

    /// <summary>Full path of a program; null where it is not installed.</summary>
    internal static string? Find(string program) => Folders.Select(f => Path.Combine(f, program)).FirstOrDefault(File.Exists);

    /// <summary>The program with its arguments, behind all that confines it.</summary>
    /// <param name="program">A name to be found, or a full path.</param>
    internal static IReadOnlyList<string> Of(string program, IReadOnlyList<string> arguments, ChildLimits limits)
    {
        IReadOnlyList<string> namespaces = HasNamespaces ? [Find("unshare")!, .. Namespaces] : [];
        IReadOnlyList<string> limited = Find("prlimit") is { } prlimit
            ? [prlimit, $"--as={limits.MemoryBytes}", $"--cpu={(long)limits.Time.TotalSeconds + 1}", "--core=0", "--"]
            : [];
        return [.. namespaces, .. limited, Find(program) ?? program, .. arguments];
    }

    private static bool TryNamespaces()
    {
        if (!OperatingSystem.IsLinux() || Find("unshare") is not { } unshare || Find("true") is not { } nothing)
            return false;
        var start = new ProcessStartInfo(unshare, [.. Namespaces, nothing]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var trial = Process.Start(start)!;
        if (trial.WaitForExit(TrialTime))
            return trial.ExitCode == 0;
        trial.Kill(entireProcessTree: true);
        return false;
    }
}
