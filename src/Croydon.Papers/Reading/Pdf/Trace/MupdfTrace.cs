using System.Text;
using Croydon.Papers.Documents;
using Croydon.Papers.Reading.Tools;

namespace Croydon.Papers.Reading.Pdf.Trace;

/// <summary>What mutool told of one PDF.</summary>
/// <param name="Pages">All of them.</param>
/// <param name="Outline">Null where it names places that mutool does not look up.</param>
internal sealed record MupdfTrace(IReadOnlyList<TracedPage> Pages, IReadOnlyList<OutlineEntry>? Outline)
{
    /// <summary>Its output is read as it comes: what is kept is limited by page, so this only bounds the time.</summary>
    private static readonly ChildLimits Limits = ChildLimits.Default with { Time = TimeSpan.FromSeconds(20), OutputBytes = 4L << 30 };

    private static readonly ChildLimits OutlineLimits = ChildLimits.Default with { Time = TimeSpan.FromSeconds(20), OutputBytes = 16L << 20 };

    /// <summary>By `mutool draw -F trace` and `mutool show … outline` of MuPDF, run as child processes where it is installed.</summary>
    /// <remarks>mutool reads no pipe. It is given a copy in a folder that only this user reads and that is removed afterwards, so that no name of a paper reaches the command line.</remarks>
    /// <returns>Null where the program is missing, or could not draw every page whole.</returns>
    public static async Task<MupdfTrace?> ReadAsync(byte[] pdf, CancellationToken cancel)
    {
        if (Confinement.Find("mutool") is null)
            return null;
        using var folder = new ChildFolder();
        var path = Path.Combine(folder.Path, "paper.pdf");
        await File.WriteAllBytesAsync(path, pdf, cancel);
        var listing = ChildProcess.RunAsync("mutool", ["show", path, "outline"], ReadOnlyMemory<byte>.Empty, OutlineLimits, cancel);
        var trace = new TraceReader();
        var end = await ChildProcess.RunAsync("mutool", ["draw", "-q", "-a", "-N", "-F", "trace", "-o", "-", path], ReadOnlyMemory<byte>.Empty, Limits, piece => trace.Take(piece.Span), cancel);
        var listed = await listing;
        if (!end.Succeeded || trace.Pages.Count == 0 || trace.Pages.Any(p => p.IsUnclear))
            return null;
        return new MupdfTrace(trace.Pages, listed.Succeeded && listed.Errors.Length == 0 ? MupdfOutline.Read(Encoding.UTF8.GetString(listed.Output)) : null);
    }
}
