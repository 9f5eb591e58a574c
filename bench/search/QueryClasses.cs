namespace Croydon.Papers.SearchBench;

/// <param name="Text">In the query language; "or" for the peer is the same word.</param>
/// <param name="Year">Papers of this year only; null for all.</param>
internal sealed record BenchQuery(string Text, int? Year = null);

/// <summary>What people search for, by what it costs an engine.</summary>
internal static class QueryClasses
{
    public static IReadOnlyList<(string Name, BenchQuery[] Queries)> All { get; } =
    [
        ("common word", [new("children"), new("council"), new("report"), new("service")]),
        ("medium word", [new("education"), new("savings"), new("demand"), new("placements")]),
        ("rare word", [new("zebrafish0001"), new("zebrafish0007"), new("zebrafish0019"), new("zebrafish0040")]),
        ("two words", [new("children council"), new("recruitment savings"), new("improvement plan"), new("foster parents")]),
        ("rare and common", [new("zebrafish0002 children"), new("zebrafish0011 council")]),
        ("common phrase", [new("\"social work\""), new("\"improvement plan\""), new("\"children in need\"")]),
        ("chance phrase", [new("\"children council\""), new("\"budget risk\""), new("\"housing data\"")]),
        ("or of three", [new("children OR council OR report"), new("risk OR budget OR staff"), new("education OR savings OR demand")]),
        ("prefix", [new("improv*"), new("child*"), new("recruit*")]),
        ("in a year", [new("children", 2015), new("recruitment savings", 2008), new("\"social work\"", 2020)]),
        ("acronym", [new("LAC"), new("EHCP"), new("UASC reviews")]),
        ("nothing", [new("xylophone quagga"), new("children xylophone")]),
    ];
}
