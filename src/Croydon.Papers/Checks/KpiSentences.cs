using Croydon.Papers.Items.Kpis;

namespace Croydon.Papers.Checks;

/// <summary>How the checks speak of indicators.</summary>
internal static class KpiSentences
{
    private const int LongestTitle = 90;

    /// <summary>“CP5 (Percentage of conferences held in time)”, or the title alone.</summary>
    public static string Name(Kpi kpi)
    {
        var title = kpi.Title.Length <= LongestTitle ? kpi.Title : kpi.Title[..LongestTitle].TrimEnd() + "…";
        return kpi.Ref is null ? $"“{title}”" : $"{kpi.Ref} ({title})";
    }

    public static string Word(Rag rag) => rag switch { Rag.Red => "red", Rag.Amber => "amber", Rag.Green => "green", _ => "unrated" };

    public static CitedValue Cite(KpiValue value) => new(value.Raw, value.Source);

    /// <summary>The quote is the words where the KPI's row has them, else the whole row.</summary>
    public static CitedValue Cite(Kpi kpi, string words) =>
        new(words, kpi.Source.Quote.Contains(words, StringComparison.Ordinal) ? kpi.Source with { Quote = words } : kpi.Source);
}
