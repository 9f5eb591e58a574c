using System.Text;
using Croydon.Papers.Documents;
using Croydon.Papers.Items.Kpis;
using Croydon.Papers.Reading.PlainText;

namespace Croydon.Papers.Tests.Items.Kpis;

/// <summary>Papers of a few lines, read as the pipeline reads them.</summary>
internal static class KpiTexts
{
    public static async Task<Paper> PaperAsync(string text)
    {
        var source = PaperSource.Of("a.md", Encoding.UTF8.GetBytes(text));
        var reading = await new PlainTextReader().ReadAsync(source, CancellationToken.None);
        return new Paper(source, reading.Format, reading.Pages, reading.Blocks);
    }

    public static async Task<IReadOnlyList<Kpi>> KpisAsync(string text) =>
        [.. new KpiExtractor().Extract(await PaperAsync(text)).Cast<Kpi>()];
}
