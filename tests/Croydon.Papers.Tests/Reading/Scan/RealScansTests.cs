using Croydon.Papers.Documents;
using Croydon.Papers.Testing;

namespace Croydon.Papers.Tests.Reading.Scan;

/// <summary>Scans that stand beside some checkouts; what they say was read from their pictures.</summary>
public sealed class RealScansTests
{
    [Theory]
    [InlineData("papers/scans/Annual return 2018-19.pdf", "Accounting statements 2018-19", "2019-03-31")]
    [InlineData("papers/scans/Audit Notice.pdf", "NOTICE OF CONCLUSION OF AUDIT", "2017-09-18")]
    [InlineData("papers/scans/btletter.pdf", "Letter to Chief Planning Officer", "2019-08-07")]
    public async Task RunAsync_ScannedPaper_GivesItsTitleAndDate(string file, string title, string date)
    {
        if (SharedPapers.Find(file) is not { } path)
            return;
        var description = (await ReadAsync(path)).Description;

        Assert.StartsWith(title, description.Title, StringComparison.Ordinal);
        Assert.Equal(date, description.Date?.ToString("yyyy-MM-dd", null));
    }

    [Fact]
    public async Task RunAsync_ScanOfProse_HasAtMostOneWrongCharacterInAHundred()
    {
        if (SharedPapers.Find("papers/ocr/linn.pdf") is not { } path || SharedPapers.Find("papers/ocr/linn.txt") is not { } text)
            return;
        var truth = string.Join(' ', (await File.ReadAllTextAsync(text)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        var read = string.Join(' ', (await ReadAsync(path)).Pages[0].Words.Select(w => w.Text));

        Assert.InRange(Distance(truth, read), 0, truth.Length / 100);
    }

    private static async Task<Paper> ReadAsync(string path) =>
        (await new PaperPipeline(new PapersServices()).RunAsync(await PaperSource.LoadAsync(path, default), default)).Paper;

    /// <summary>Levenshtein's.</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1)));
        }

        return row[^1];
    }
}
