namespace Croydon.Papers.Layout.Tables;

/// <summary>A straight ruling line, or the edge of a shaded field, in points.</summary>
/// <param name="At">Its place across its direction: y of a horizontal rule, x of a vertical one.</param>
/// <param name="From">Where it starts along its direction.</param>
/// <param name="To">Where it ends, more than <paramref name="From"/>.</param>
internal readonly record struct Rule(double At, double From, double To)
{
    public double Length => To - From;

    /// <summary>Whether both touch, when <paramref name="across"/> runs at a right angle to this one.</summary>
    public bool Meets(Rule across, double tolerance) =>
        across.At >= From - tolerance && across.At <= To + tolerance && At >= across.From - tolerance && At <= across.To + tolerance;
}

/// <summary>The rules of one page.</summary>
internal sealed record PageRules(IReadOnlyList<Rule> Horizontal, IReadOnlyList<Rule> Vertical)
{
    public static PageRules None { get; } = new([], []);
}
