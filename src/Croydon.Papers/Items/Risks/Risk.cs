using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Risks;

/// <summary>A risk of a register, of a table of risks, or told in prose. Unknown is null.</summary>
public sealed record Risk(Citation Source, double Confidence) : IItem
{
    public string? Ref { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public string? Cause { get; init; }

    /// <summary>What happens if it comes true, in words.</summary>
    public string? Impact { get; init; }

    /// <summary>All that is done about it, controls in place first; empty where the paper says nothing.</summary>
    public IReadOnlyList<string> Mitigations { get; init; } = [];

    /// <summary>Those of <see cref="Mitigations"/> that the paper calls controls or says to be in place.</summary>
    public IReadOnlyList<string> Controls { get; init; } = [];

    /// <summary>Workstream, directorate or theme that it stands under.</summary>
    public string? Workstream { get; init; }

    public string? Owner { get; init; }

    /// <summary>Before controls ("gross").</summary>
    public RiskScore Inherent { get; init; } = RiskScore.Unknown;

    /// <summary>With the controls in place ("net", "current").</summary>
    public RiskScore Residual { get; init; } = RiskScore.Unknown;

    /// <summary>What is aimed at.</summary>
    public RiskScore Target { get; init; } = RiskScore.Unknown;

    /// <summary>increasing, decreasing or same.</summary>
    public string? Direction { get; init; }

    public string? DirectionRaw { get; init; }

    public DateOnly? ReviewDate { get; init; }

    public string? ReviewDateRaw { get; init; }

    /// <summary>Money at stake with its unit, as the paper has it ("£119.2m").</summary>
    public string? Value { get; init; }

    /// <summary>The header over <see cref="Value"/>.</summary>
    public string? ValueBasis { get; init; }
}

/// <summary>A risk's assessment, each number as printed; the product is never filled in where the paper does not print it.</summary>
/// <param name="Likelihood">On the paper's own scale, usually 1 to 5.</param>
/// <param name="Impact">On the paper's own scale, usually 1 to 5.</param>
public sealed record RiskScore(int? Likelihood, int? Impact, int? Score)
{
    public static RiskScore Unknown { get; } = new(null, null, null);

    /// <summary>The paper's word for it ("High", "Amber"); null where it prints none.</summary>
    public string? Level { get; init; }

    /// <summary>The cells as printed.</summary>
    public string? Raw { get; init; }
}
