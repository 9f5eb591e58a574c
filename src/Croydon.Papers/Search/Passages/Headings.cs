using Croydon.Papers.Documents;

namespace Croydon.Papers.Search.Passages;

/// <summary>Keeps the headings above the block that is being looked at: the part's title, then headings by level.</summary>
public sealed class Headings(Paper paper)
{
    /// <summary>Between the headings of a path.</summary>
    public const string Separator = " › ";

    private readonly Stack<(int Level, string Text, string? Number)> _stack = new();
    private readonly HashSet<int> _starts = [.. paper.Parts.Select(p => p.FirstBlock)];
    private string? _part;

    /// <summary>Outermost first, " › " between.</summary>
    public string Path { get; private set; } = "";

    /// <summary>"3" is above "3.3" whatever their levels; between others the level decides.</summary>
    private static bool IsAbove((int Level, string Text, string? Number) open, Block heading) =>
        open.Level < heading.Level || (open.Number is { } number && heading.Marker?.StartsWith(number + ".", StringComparison.Ordinal) == true && heading.Marker.Length > number.Length + 1);

    public bool StartsPart(int index) => _starts.Contains(index);

    /// <summary>Moves to a block.</summary>
    /// <param name="heading">The block where it is a heading, else null.</param>
    public void Enter(int index, Block? heading)
    {
        var part = paper.Parts.LastOrDefault(p => p.FirstBlock <= index && index < p.EndBlock)?.Title;
        if (StartsPart(index) || !string.Equals(part, _part, StringComparison.Ordinal))
            _stack.Clear();
        else if (heading is null)
            return;
        _part = part;
        if (heading is not null)
        {
            while (_stack.Count > 0 && !IsAbove(_stack.Peek(), heading))
                _stack.Pop();
            _stack.Push((heading.Level, heading.FullText.Trim(), heading.Marker?.TrimEnd('.')));
        }

        Path = string.Join(Separator, _stack.Select(h => h.Text).Append(_part).Reverse().OfType<string>().Where(t => t.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase));
    }
}
