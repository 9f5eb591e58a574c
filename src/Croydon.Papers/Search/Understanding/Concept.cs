namespace Croydon.Papers.Search.Understanding;

/// <summary>One thing that a query asks for, in all the ways a paper may say it.</summary>
/// <param name="Text">As typed.</param>
public sealed record Concept(string Text, IReadOnlyList<Variant> Variants);

/// <summary>One way of saying it.</summary>
/// <param name="Words">Lower case; several must follow each other.</param>
public sealed record Variant(VariantKind Kind, IReadOnlyList<string> Words)
{
    public static Variant Typed(params IReadOnlyList<string> words) => new(VariantKind.Typed, words);

    public static Variant Other(params IReadOnlyList<string> words) => new(VariantKind.Other, words);

    public static Variant Mark(string term) => new(VariantKind.Mark, [term]);
}

public enum VariantKind
{
    /// <summary>The user's own words.</summary>
    Typed,

    /// <summary>Another way of saying the same: an acronym, a spelling.</summary>
    Other,

    /// <summary>The beginning of a word.</summary>
    Prefix,

    /// <summary>A term of <see cref="Passages.Passage.Terms"/>.</summary>
    Mark,

    /// <summary>A term that comes near: the month of a day. It ranks and does not match.</summary>
    Near,
}
