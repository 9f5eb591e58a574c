using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.People;

/// <summary>A person that a paper names with a title or a role, once a paper.</summary>
/// <param name="Name">Without title: "Rob Henderson".</param>
/// <param name="Role">The first role given; null where the paper gives none.</param>
public sealed record Person(string Name, string? Role, Citation Source) : IItem
{
    /// <summary>"Councillor", "Mr", "Dr" …; null where the paper gives none.</summary>
    public string? Title { get; init; }

    /// <summary>Further roles, in order.</summary>
    public IReadOnlyList<string> OtherRoles { get; init; } = [];

    /// <summary>Other spellings of the name that are surely the same person's ("Robert Henderson" in the same post).</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>Names that differ by a letter or a first name's short form: probably the same person, never taken as one.</summary>
    public IReadOnlyList<string> ProbablySame { get; init; } = [];

    /// <summary>How often the paper names the person with a title or a role.</summary>
    public int Mentions { get; init; } = 1;

    public double Confidence { get; init; } = 0.9;
}
