namespace Croydon.Papers.Text;

/// <summary>A person as a list of names has them.</summary>
/// <param name="Name">Without title and letters after the name: "R C Love".</param>
/// <param name="Raw">The paper's own characters: "Mr R C Love, OBE".</param>
public sealed record PersonName(string Name, string Raw)
{
    /// <summary>"Councillor", "Mr", "Dr"; null where none is printed.</summary>
    public string? Title { get; init; }

    /// <summary>Letters after the name: "OBE"; null where there are none.</summary>
    public string? PostNominals { get; init; }

    /// <summary>What stands in brackets or after a comma: "Chair", "Director of Public Health"; null where nothing does.</summary>
    public string? Role { get; init; }
}
