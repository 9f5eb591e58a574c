using Croydon.Papers.Reading.Tools;

namespace Croydon.Papers.Reading.Pdf.Trace;

/// <summary>What a PDF's pages draw, by `mutool draw -F trace` of MuPDF, run as a child process where it is installed.</summary>
internal static class MupdfTrace
{
    /// <summary>Its output is read as it comes: what is kept is limited by page, so this only bounds the time.</summary>
    private static readonly ChildLimits Limits = ChildLimits.Default with { Time = TimeSpan.FromSeconds(30), OutputBytes = 4L << 30 };

    public static bool IsInstalled => Confinement.Find("mutool") is not null;

    /// <summary>The pages up to the first that could not be drawn; none where the program is missing.</summary>
    /// <remarks>mutool reads no pipe. It is given a file of our own making that goes when it is closed, so that no name of a paper reaches the command line.</remarks>
    public static async Task<IReadOnlyList<TracedPage>> ReadAsync(byte[] pdf, CancellationToken cancel)
    {
        if (!IsInstalled)
            return [];
        var path = Path.Combine(Path.GetTempPath(), $"papers-{Guid.NewGuid():N}.pdf");
        await using var file = new FileStream(path, Options());
        await file.WriteAsync(pdf, cancel);
        await file.FlushAsync(cancel);
        var trace = new TraceReader();
        await ChildProcess.RunAsync("mutool", ["draw", "-q", "-a", "-F", "trace", "-o", "-", path], ReadOnlyMemory<byte>.Empty, Limits, piece => trace.Take(piece.Span), cancel);
        return trace.Pages;
    }

    private static FileStreamOptions Options() => new()
    {
        Mode = FileMode.CreateNew,
        Access = FileAccess.Write,
        Share = FileShare.Read,
        Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        UnixCreateMode = OperatingSystem.IsWindows() ? null : UnixFileMode.UserRead | UnixFileMode.UserWrite,
    };
}
