using Croydon.Papers.Documents;

namespace Croydon.Papers.Kinds;

/// <summary>One kind of paper: how it is recognised and where it divides.</summary>
public interface IPaperKind
{
    /// <summary>Raised whenever the same paper would be recognised or divided differently.</summary>
    int Version { get; }

    /// <summary>What the paper is if it is of this kind, with how sure and why; null where nothing speaks for it. The most confident kind wins; the earlier in the list where two are equal.</summary>
    PaperDescription? Describe(Paper paper);

    /// <summary>The parts of a paper that was recognised as this kind, in order, without overlaps; empty where it does not divide.</summary>
    IReadOnlyList<Part> Divide(Paper paper);
}
