using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Acronyms;

/// <summary>A short form that the paper itself expands, once a paper for each expansion.</summary>
/// <param name="Short">As printed, plural and all: "RHIs".</param>
/// <param name="Long">As printed: "Return Home Interviews".</param>
public sealed record Acronym(string Short, string Long, Citation Source) : IItem
{
    public double Confidence { get; init; } = 1;
}
