namespace Croydon.Papers.App.Settings;

/// <summary>One thing that an operator can set: by a flag, else in the environment, else in appsettings.json, else the default.</summary>
/// <param name="Name">"requests-per-minute" is PAPERS_REQUESTS_PER_MINUTE in the environment and Papers:RequestsPerMinute in the file.</param>
/// <param name="Default">Empty where it is off, or found out when the program starts.</param>
/// <param name="Says">One sentence for the operator.</param>
internal sealed record Setting(string Name, string Default, string Says)
{
    /// <summary>The command line's name for it; null where it has none.</summary>
    public string? Flag { get; init; }

    /// <summary>True where it is read as a whole number, zero or more.</summary>
    public bool IsNumber { get; init; }

    public string Variable => "PAPERS_" + Name.ToUpperInvariant().Replace('-', '_');

    public string Key => "Papers:" + string.Concat(Name.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}
