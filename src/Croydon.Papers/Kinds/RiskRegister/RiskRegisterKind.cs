using System.Text.RegularExpressions;
using Croydon.Papers.Documents;

namespace Croydon.Papers.Kinds.RiskRegister;

/// <summary>A register of risks.</summary>
public sealed partial class RiskRegisterKind : IPaperKind
{
    public int Version => 1;

    public PaperDescription? Describe(Paper paper) => TitledKind.Describe(paper, "risk-register", Title(), "a risk register");

    public IReadOnlyList<Part> Divide(Paper paper) => [];

    // "Corporate Risk Register", "Budget Risks Register"
    [GeneratedRegex(@"\brisks? (?:and issues? )?(?:register|log)\b|\bregister of risks?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Title();
}
