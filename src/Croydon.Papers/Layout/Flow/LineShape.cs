using Croydon.Papers.Documents;

namespace Croydon.Papers.Layout.Flow;

/// <summary>What the eye sees of a line before it reads it.</summary>
/// <param name="Size">Height of most of its letters, ascent to descent, in points.</param>
/// <param name="Bold">True where nearly all its letters are bold.</param>
/// <param name="StartsBold">True where its first word is bold.</param>
internal sealed record LineShape(Line Line, Box Box, double Size, bool Bold, bool StartsBold)
{
    private const double NearlyAll = 0.85;

    public static LineShape Of(Line line)
    {
        var letters = line.Words.Sum(w => w.Text.Length);
        var seen = 0;
        var size = line.Words.OrderBy(w => w.Box.Height).First(w => (seen += w.Text.Length) * 2 >= letters).Box.Height;
        var bold = line.Words.Where(w => w.Bold).Sum(w => w.Text.Length);
        return new LineShape(line, line.Box!.Value, size, bold >= NearlyAll * letters, line.Words[0].Bold);
    }

    public bool SameSize(LineShape other, double tolerance) =>
        Math.Abs(Size - other.Size) <= tolerance * Math.Max(Size, other.Size);
}
