using System.Globalization;
using Croydon.Papers.App.Tests.Shell;
using Croydon.Papers.Documents;

namespace Croydon.Papers.App.Tests.Reading;

/// <summary>Packs whose contents page, stamps and bookmarks say where each paper begins, and not always the same.</summary>
public sealed class PackPdfTests
{
    private const int FirstPage = 4;

    private static readonly string[] Contents =
    [
        "AGENDA",
        "A meeting of the Harbour Board will be held on Tuesday, 4 March 2025 at 6.30 pm",
        "1. Apologies for absence",
        "2. Declarations of interest",
        "3. Urgent business",
        "4. Dredging of the inner basin (Pages 3 - 3)",
        "5. Repair of the lighthouse (Pages 4 - 4)",
    ];

    private static readonly string[] Notes = ["Notes for visitors", "The hall is open to all and has a ramp."];
    private static readonly string[] Dredging = ["Dredging of the inner basin", "The basin has silted up and boats run aground."];
    private static readonly string[] Lighthouse = ["Repair of the lighthouse", "The lamp room leaks and the glass is cracked."];

    [Fact]
    public async Task Divide_AllAgree_GivesEachPartItsItemAndAllReasons()
    {
        var parts = await PartsAsync("4", "5", [("Agenda", 1), ("4 Dredging of the inner basin", 3), ("5 Repair of the lighthouse", 4)]);

        Assert.Equal([(null, 1), ("4", 3), ("5", 4)], parts.Select(p => (p.AgendaItem, p.PageFrom!.Value)));
        Assert.All(parts.Skip(1), p => Assert.Equal("Agenda Item stamp, bookmark, page range of the agenda", p.Reason));
    }

    [Fact]
    public async Task Divide_TheyDisagreeOnTheItem_TheStampIsFollowedAndTheReasonKept()
    {
        var parts = await PartsAsync("6", "5", [("Agenda", 1), ("7 Dredging of the inner basin", 3), ("5 Repair of the lighthouse", 4)]);

        Assert.Equal([(null, 1), ("6", 3), ("5", 4)], parts.Select(p => (p.AgendaItem, p.PageFrom!.Value)));
        Assert.Equal("Agenda Item stamp, bookmark, page range of the agenda; they disagree: item 6 or 7 or 4", parts[1].Reason);
        Assert.DoesNotContain("disagree", parts[2].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Divide_BookmarkOfAnotherPage_MakesAPartThatOnlyItSpeaksFor()
    {
        var parts = await PartsAsync("4", "5", [("Agenda", 1), ("4 Dredging of the inner basin", 2), ("5 Repair of the lighthouse", 4)]);

        Assert.Equal([1, 2, 3, 4], parts.Select(p => p.PageFrom!.Value));
        Assert.Equal("bookmark", parts[1].Reason);
        Assert.Equal("Agenda Item stamp, page range of the agenda", parts[2].Reason);
    }

    private static async Task<IReadOnlyList<Part>> PartsAsync(string firstStamp, string secondStamp, (string Title, int Page)[] bookmarks)
    {
        string[][] pages = [Contents, Notes, [$"Agenda Item {firstStamp}", .. Dredging], [$"Agenda Item {secondStamp}", .. Lighthouse]];
        var read = await new PaperPipeline(new PapersServices()).RunAsync(PaperSource.Of("pack.pdf", Pack(pages, bookmarks)), CancellationToken.None);
        Assert.Equal("agenda-pack", read.Paper.Description.Kind);
        return read.Paper.Parts;
    }

    /// <summary>A page and its content follow each other, then the outline and its entries; each page has its printed number at the foot.</summary>
    private static byte[] Pack(string[][] pages, (string Title, int Page)[] bookmarks)
    {
        var outline = FirstPage + (2 * pages.Length);
        return PdfObjects.File(
        [
            $"<< /Type /Catalog /Pages 2 0 R /Outlines {outline} 0 R >>",
            $"<< /Type /Pages /Count {pages.Length} /Kids [{string.Join(' ', pages.Select((_, i) => $"{PageAt(i + 1)} 0 R"))}] >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            .. pages.SelectMany((p, i) => PageObjects(p, i + 1)),
            $"<< /Type /Outlines /First {outline + 1} 0 R /Last {outline + bookmarks.Length} 0 R /Count {bookmarks.Length} >>",
            .. bookmarks.Select((b, i) => $"<< /Title ({b.Title}) /Parent {outline} 0 R /Dest [{PageAt(b.Page)} 0 R /Fit] {(i + 1 < bookmarks.Length ? $"/Next {outline + i + 2} 0 R" : "")} >>"),
        ]);
    }

    private static int PageAt(int number) => FirstPage + (2 * (number - 1));

    private static string[] PageObjects(string[] lines, int number)
    {
        var text = string.Concat(lines.Select((l, i) => string.Create(CultureInfo.InvariantCulture, $"BT /F1 11 Tf 60 {770 - (30 * i)} Td ({l.Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)}) Tj ET\n")));
        var content = $"{text}BT /F1 9 Tf 280 30 Td (Page {number}) Tj ET";
        return
        [
            $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {PageAt(number) + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>",
            $"<< /Length {content.Length} >>\nstream\n{content}\nendstream",
        ];
    }
}
