using Croydon.Papers.Reading.Tools;

namespace Croydon.Papers.Reading.Pdf.Trace;

/// <summary>What a PDF's pages draw, by `mutool draw -F trace` of MuPDF, run as a child process where it is installed.</summary>
internal static class MupdfTrace
{
    /// <summary>Its output is read as it comes: what is kept is limited by page, so this only bounds the time.</summary>
    private static readonly ChildLimits Limits = ChildLimits.Default with { Time = TimeSpan.FromSeconds(30), OutputBytes = 4L << 30 };

    public static bool IsInstalled => Confinement.Find("mutool") is not null;

    /// <summary>The pages up to the first that could not be drawn; none where the program is missing.</summary>
    /// <remarks>mutool reads no pipe. It is given a copy in a folder that only this user reads and that is removed afterwards, so that no name of a paper reaches the command line.</remarks>
    public static async Task<IReadOnlyList<TracedPage>> ReadAsync(byte[] pdf, CancellationToken cancel)
    {
        if (!IsInstalled)
            return [];
        using var folder = new ChildFolder();
        var path = Path.Combine(folder.Path, "paper.pdf");
        await File.WriteAllBytesAsync(path, pdf, cancel);
        var trace = new TraceReader();
        await ChildProcess.RunAsync("mutool", ["draw", "-q", "-a", "-F", "trace", "-o", "-", path], ReadOnlyMemory<byte>.Empty, Limits, piece => trace.Take(piece.Span), cancel);
        return trace.Pages;
    }
}
