using Croydon.Papers.Documents;

namespace Croydon.Papers.Checks;

/// <summary>Two values of a paper that do not agree, each with its place.</summary>
/// <param name="Rule">The check's name.</param>
/// <param name="Message">A sentence that an officer could read out in a meeting.</param>
/// <param name="A">The value in question.</param>
/// <param name="B">What it was held against; null where the value breaks a rule by itself (an impossible date).</param>
public sealed record Disagreement(string Rule, Severity Severity, string Message, CitedValue A, CitedValue? B) : IItem
{
    public Citation Source => A.Source;

    public double Confidence { get; init; } = 1;
}

/// <summary>A value as printed, and where.</summary>
public sealed record CitedValue(string Value, Citation Source);
