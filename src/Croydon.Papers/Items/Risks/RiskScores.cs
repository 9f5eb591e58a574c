using System.Globalization;
using System.Text.RegularExpressions;

namespace Croydon.Papers.Items.Risks;

/// <summary>Reads cells that hold a likelihood, an impact or a score.</summary>
internal static partial class RiskScores
{
    private const int LongestAssessment = 40;

    /// <summary>True where a cell holds an assessment ("4", "Likely (4)", "High", "4 x 3 = 12") and not a sentence.</summary>
    public static bool IsAssessment(string text) =>
        text.Length is > 0 and <= LongestAssessment && (Whole().IsMatch(text) || LevelWord().IsMatch(text));

    /// <summary>One assessment from the cells of its columns; "" for columns that the register has not.</summary>
    public static RiskScore Read(string likelihood, string impact, string score)
    {
        var raw = string.Join(" / ", new[] { likelihood, impact, score }.Where(t => t.Length > 0));
        if (raw.Length == 0)
            return RiskScore.Unknown;
        var (l, i, s) = FromScore(score);
        return new RiskScore(Number(likelihood) ?? l, Number(impact) ?? i, s)
        {
            Level = LevelWord().Match(score) is { Success: true } level ? level.Value : null,
            Raw = raw,
        };
    }

    private static (int? Likelihood, int? Impact, int? Score) FromScore(string text)
    {
        if (Product().Match(text) is { Success: true } product)
        {
            var rest = text.Remove(product.Index, product.Length);
            return (Parse(product.Groups["l"]), Parse(product.Groups["i"]), Parse(product.Groups["s"]) ?? Number(rest));
        }

        if (Lettered().Match(text) is { Success: true } lettered)
            return (Parse(lettered.Groups["l"]), Parse(lettered.Groups["i"]), Number(text.Remove(lettered.Index, lettered.Length)));
        return (null, null, Number(text));
    }

    private static int? Number(string text) => FirstNumber().Match(text) is { Success: true } n ? Parse(n) : null;

    private static int? Parse(Group group) =>
        group.Success ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    // "4 x 3 = 12", "4×3", "12 (4 x 3)"
    [GeneratedRegex(@"\(?\b(?<l>\d{1,2})\s*[x×X*]\s*(?<i>\d{1,2})\b\)?(?:\s*=\s*(?<s>\d{1,3}))?")]
    private static partial Regex Product();

    // "L4 I3", "L: 4, I: 3", "Likelihood 4 Impact 3"
    [GeneratedRegex(@"\bL(?:ikelihood)?\s*[:=]?\s*(?<l>\d{1,2})\D{0,4}\bI(?:mpact)?\s*[:=]?\s*(?<i>\d{1,2})", RegexOptions.IgnoreCase)]
    private static partial Regex Lettered();

    // "4" in "Likely (4)", "12" in "12 High"
    [GeneratedRegex(@"(?<![\d.£])\d{1,3}(?![\d.%])")]
    private static partial Regex FirstNumber();

    // a short cell round a number: "4", "4 - Likely", "High 12", "4 x 3 = 12"
    [GeneratedRegex(@"^(?:[\p{L} .:()-]{0,16})\d{1,3}(?:\s*[x×X*=/]\s*\d{1,3}){0,2}(?:[\p{L} .:()\d=-]{0,20})$")]
    private static partial Regex Whole();

    // "High", "Very low", "Major", "Amber"
    [GeneratedRegex(@"\b(?:very (?:high|low|likely|unlikely)|high|medium|med|low|critical|catastrophic|severe|major|serious|significant|moderate|minor|negligible|insignificant|almost certain|likely|possible|unlikely|rare|remote|red|amber|green|yellow)\b", RegexOptions.IgnoreCase)]
    private static partial Regex LevelWord();
}
