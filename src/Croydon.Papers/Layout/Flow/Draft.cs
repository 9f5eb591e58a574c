using Croydon.Papers.Text;

namespace Croydon.Papers.Layout.Flow;

/// <summary>A paragraph being made: its lines, and the edge at which they were broken.</summary>
/// <param name="Right">Right edge of its column, in points.</param>
internal sealed record Draft(IReadOnlyList<LineShape> Lines, double Right)
{
    /// <summary>Number or bullet in front; null where there is none.</summary>
    public string? Marker { get; init; }

    public double Size => Lines[0].Size;

    public bool Bold => Lines.All(l => l.Bold);

    public int Page => Lines[0].Line.Page!.Value;

    public string Text => string.Join(' ', Lines.Select(l => l.Line.Text));

    public static Draft Of(IReadOnlyList<LineShape> lines, double right) =>
        new(lines, right) { Marker = LineStart.MarkerOf(lines[0].Line) };

    /// <summary>The lines without the marker, words broken at line ends made whole.</summary>
    public string Body(ISet<string> vocabulary)
    {
        var texts = Lines.Select(l => l.Line.Text).ToList();
        if (Marker is not null)
            texts[0] = texts[0][Marker.Length..].TrimStart();
        return Fold.Spaces(LineEnds.Join(texts, vocabulary));
    }
}
