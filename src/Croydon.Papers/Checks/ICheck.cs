using Croydon.Papers.Documents;

namespace Croydon.Papers.Checks;

/// <summary>One rule that a paper's items must keep; a breach is shown with both places.</summary>
public interface ICheck
{
    /// <summary>As in the contract: "polarity-against-bands".</summary>
    string Rule { get; }

    IEnumerable<Disagreement> Run(Paper paper, PaperItems items);
}
