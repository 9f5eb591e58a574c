namespace Croydon.Papers.Documents;

public enum BlockKind
{
    Heading,
    Paragraph,
    ListItem,
    Table,

    /// <summary>Kept for citation and search, passed over by extractors: chart debris, page stamps inside text.</summary>
    Aside,
}

/// <summary>A paper's text in reading order is a list of these; extractors read blocks and never ask which format they came from.</summary>
/// <param name="Kind">What the block is.</param>
/// <param name="Text">Joined over line and page breaks, mark-up taken out, marker not included; for a table, its cells.</param>
/// <param name="Lines">What it was made of, in order; for a table without line detail, empty.</param>
public sealed record Block(BlockKind Kind, string Text, IReadOnlyList<Line> Lines)
{
    /// <summary>Heading level from 1, or depth of nesting of a list item from 1; 0 otherwise.</summary>
    public int Level { get; init; }

    /// <summary>Number or bullet in front: "1.1", "(a)", "i)", "•", "4/18"; null where there is none.</summary>
    public string? Marker { get; init; }

    /// <summary>The text before single characters were put right (ligatures, letters of other alphabets, broken ordinals), word for word; null where it is the same.</summary>
    public string? Raw { get; init; }

    /// <summary>Set for <see cref="BlockKind.Table"/> and only then.</summary>
    public Table? Table { get; init; }

    /// <summary>The page it starts on, from 1; null where the paper has no pages.</summary>
    public int? Page => Table?.Page ?? (Lines.Count > 0 ? Lines[0].Page : null);

    /// <summary>The line it starts on, from 1; null for paged papers.</summary>
    public int? LineNumber => Lines.Count > 0 ? Lines[0].Number : Table is { Rows.Count: > 0 } ? Table.Rows[0].Line : null;

    /// <summary>Marker and text as a reader sees them.</summary>
    public string FullText => Marker is null ? Text : $"{Marker} {Text}";
}
