using System.Collections.Concurrent;
using Croydon.Papers.Checks;
using Croydon.Papers.Documents;
using Croydon.Papers.Testing;

namespace Croydon.Papers.Tests.Checks;

/// <summary>What careful readers found to disagree in real papers must be found, and what agrees must not. Runs where the real papers are.</summary>
public sealed class RealPaperChecksTests
{
    private const string Pack = "seeds/004_086b20b3530a3a65.txt";
    private const string Plan = "seeds/003_516471a2ee90bbef.txt";
    private const string Scan = "seeds/001_3c96a0c9a72f496b.txt";
    private const string Quarterly = "papers/kent/performance/QPR Q3 pages 1-30.pdf";

    private static readonly ConcurrentDictionary<string, Task<IReadOnlyList<Disagreement>?>> Runs = [];

    /// <summary>The place is a line of a text, a page of a PDF.</summary>
    [Theory]
    [InlineData(Pack, "narrative-against-table", 118, 555, "80%")]
    [InlineData(Pack, "narrative-against-table", 118, 556, "66%")]
    [InlineData(Pack, "narrative-against-table", 325, 555, "86%")]
    [InlineData(Pack, "narrative-against-table", 325, 556, "55%")]
    [InlineData(Pack, "narrative-against-table", 320, 474, "continues to be strong")]
    [InlineData(Pack, "summary-against-detail", 555, null, null)]
    [InlineData(Pack, "reference-unknown", 267, 554, "MC4")]
    [InlineData(Pack, "counts-against-percentage", 619, 618, "61%")]
    [InlineData(Pack, "counts-against-percentage", 622, 621, "83.7%")]
    [InlineData(Pack, "target-against-bands", 518, 518, "75%")]
    [InlineData(Pack, "target-against-bands", 432, 432, "17")]
    [InlineData(Pack, "value-in-no-band", 428, 428, "18")]
    [InlineData(Pack, "bands-gap", 427, 427, null)]
    [InlineData(Pack, "bands-gap", 474, 474, null)]
    [InlineData(Pack, "bands-gap", 484, 484, null)]
    [InlineData(Pack, "bands-gap", 567, 567, null)]
    [InlineData(Pack, "bands-overlap", 475, 475, null)]
    [InlineData(Pack, "bands-overlap", 544, 544, null)]
    [InlineData(Pack, "unit-mismatch", 544, 544, null)]
    [InlineData(Pack, "polarity-against-bands", 631, 631, null)]
    [InlineData(Scan, "appendix-date", 68, null, "2nd August")]
    [InlineData(Plan, "invalid-date", 235, null, "31/09/21")]
    [InlineData(Plan, "due-before-plan", 212, 3, null)]
    [InlineData(Quarterly, "narrative-against-table", 6, 6, "Two of the eight indicators met target")]
    [InlineData(Quarterly, "narrative-against-table", 6, 6, "Red")]
    [InlineData(Quarterly, "narrative-against-table", 7, 7, "Three out of five KPIs are exceeding target")]
    [InlineData(Quarterly, "part-against-whole", 15, 15, "82%")]
    [InlineData(Quarterly, "period-against-report", 8, 3, "In Quarter 2")]
    public async Task Checks_KnownDisagreement_IsFoundWithBothPlaces(string file, string rule, int place, int? other, string? value)
    {
        if (await RunAsync(file) is not { } found)
            return;

        Assert.Contains(found, d => d.Rule == rule && Place(d.A) == place && (other is null || Place(d.B!) == other) && (value is null || d.A.Value == value));
    }

    [Theory]
    [InlineData(Pack, 319, 321, 322, 324, 326, 328, 332, 333, 334, 335, 336)]
    [InlineData(Quarterly, 12, 13, 18, 19, 22, 24)]
    public async Task Checks_FiguresThatAgree_AreNotFlagged(string file, params int[] places)
    {
        if (await RunAsync(file) is not { } found)
            return;

        Assert.DoesNotContain(found, d => places.Contains(Place(d.A) ?? 0));
    }

    private static int? Place(CitedValue value) => value.Source.Line ?? value.Source.Page;

    private static Task<IReadOnlyList<Disagreement>?> RunAsync(string file) => Runs.GetOrAdd(file, ReadAsync);

    private static async Task<IReadOnlyList<Disagreement>?> ReadAsync(string file)
    {
        if (SharedPapers.Find(file) is not { } path)
            return null;
        var read = await new PaperPipeline(new PapersServices()).RunAsync(await PaperSource.LoadAsync(path, CancellationToken.None), CancellationToken.None);
        return [.. read.Items.All<Disagreement>()];
    }
}
