using Croydon.Papers.Search.Understanding;

namespace Croydon.Papers.Search.Ranking;

/// <summary>The concepts of a query, stemmed and weighed.</summary>
internal sealed class Query
{
    public Query(IReadOnlyList<Concept> concepts, Func<Concept, double> rarity)
    {
        Concepts = [.. concepts.Select(c => new WeighedConcept(c, rarity(c)))];
        Stems = new WantedStems(Concepts.SelectMany(c => c.Variants).SelectMany(v => v.Stems));
    }

    public IReadOnlyList<WeighedConcept> Concepts { get; }

    public WantedStems Stems { get; }

    public double Weight => Concepts.Sum(c => c.Weight);
}

/// <param name="Weight">Inverse document frequency: rare concepts count for more.</param>
internal sealed record WeighedConcept(Concept Concept, double Weight)
{
    public IReadOnlyList<(Variant Variant, string[] Stems)> Variants { get; } =
        [.. Concept.Variants.Where(v => v.Kind is VariantKind.Typed or VariantKind.Other).Select(v => (v, v.Words.Select(Words.StemOf).ToArray()))];

    public IReadOnlyList<string> Marks { get; } = [.. Concept.Variants.Where(v => v.Kind == VariantKind.Mark).Select(v => v.Words[0])];

    public IReadOnlyList<string> NearMarks { get; } = [.. Concept.Variants.Where(v => v.Kind == VariantKind.Near).Select(v => v.Words[0])];
}
