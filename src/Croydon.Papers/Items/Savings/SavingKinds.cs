using System.Text.RegularExpressions;

namespace Croydon.Papers.Items.Savings;

/// <summary>Whether money is saved or added, and in which unit it is counted, by the words of references and headers.</summary>
internal static partial class SavingKinds
{
    public const string Saving = "saving";
    public const string Growth = "growth";

    /// <summary>The reference's code decides; else the words over the figures.</summary>
    public static string Of(string? reference, string header) =>
        reference is not null && GrowthCode().IsMatch(reference) ? Growth
        : reference is not null && SavingCode().IsMatch(reference) ? Saving
        : GrowthWord().IsMatch(header) && !SavingWord().IsMatch(header) ? Growth
        : Saving;

    /// <summary>True where the words speak of savings or growth at all.</summary>
    public static bool Speaks(string text) => GrowthWord().IsMatch(text) || SavingWord().IsMatch(text);

    /// <summary>Null where the words name no unit.</summary>
    public static string? UnitOf(string text) =>
        Thousands().IsMatch(text) ? "GBP thousand" : Millions().IsMatch(text) ? "GBP million" : text.Contains('£') ? "GBP" : null;

    // "CFE GRO 04", "ASC-INV-2"
    [GeneratedRegex(@"\b(?:GRO|GROW|GRW|GROWTH|INV|PRES|PRESS|DEM)\b", RegexOptions.IgnoreCase)]
    private static partial Regex GrowthCode();

    // "CFE SAV 02", "HOU-EFF-1"
    [GeneratedRegex(@"\b(?:SAV|SAVE|SAVING|SVG|EFF|INC)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SavingCode();

    // "Growth", "Budget pressures", "Investment"; not the capital programme's "Capital investment"
    [GeneratedRegex(@"\b(?:growth|pressures?|(?<!\bcapital )investments?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex GrowthWord();

    // "Savings identified", "Efficiencies", "Income generation"
    [GeneratedRegex(@"\b(?:savings?|efficienc(?:y|ies)|income generation|budget reductions?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SavingWord();

    // "£000s", "£'000", "£k", "£ 000"
    [GeneratedRegex(@"£\s?['’]?(?:000s?|k\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Thousands();

    // "£m", "£ million"
    [GeneratedRegex(@"£\s?(?:m\b|millions?\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Millions();
}
