namespace Croydon.Papers.Ingestion.Harvest;

/// <summary>What to take from a committee site, and how gently.</summary>
/// <param name="Site">The site's root as the operator named it ("https://democracy.example.gov.uk"); no other host is ever asked.</param>
/// <param name="Folder">Where papers and the ledger are kept; made when missing.</param>
public sealed record HarvestOptions(Uri Site, string Folder)
{
    /// <summary>Only committees whose title holds these words; null takes all.</summary>
    public string? Body { get; init; }

    /// <summary>First day of meetings to look at.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day of meetings to look at.</summary>
    public required DateOnly To { get; init; }

    /// <summary>True asks also whether papers taken before have changed, where the site's answer carried something to ask by.</summary>
    public bool Changed { get; init; }

    /// <summary>Least time between two requests; robots.txt may ask for more.</summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromSeconds(1.5);

    /// <summary>Longest wait for one answer; real sites take 15 to 90 seconds.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>Times that a request is tried, the first included.</summary>
    public int Tries { get; init; } = 4;

    /// <summary>Wait before the second try; doubled for each further one.</summary>
    public TimeSpan BackOff { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Largest paper taken, in bytes.</summary>
    public long LargestPaper { get; init; } = 300L << 20;
}
