using System.Text.Json;

namespace Croydon.Papers.Documents.Json;

/// <summary>Writes one paper in the shape of the contract.</summary>
public static class PaperDocumentJson
{
    private const int MostPending = 1 << 16;

    /// <summary>One JSON object in UTF-8, without a line end; written as it is made, for the words of a long paper take more room than the paper.</summary>
    public static async Task WriteAsync(Stream output, ExtractedPaper extracted, bool pretty, CancellationToken cancel)
    {
        var options = pretty ? PaperJson.Pretty : PaperJson.Options;
        await using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = pretty, Encoder = options.Encoder });
        var paper = extracted.Paper;
        json.WriteStartObject();
        json.WriteString("file", paper.Source.File);
        json.WriteString("sha256", paper.Source.Sha256);
        Value(json, "status", extracted.Status, options);
        Value(json, "problems", paper.Problems, options);
        Value(json, "exemptions", extracted.Exemptions.Select(e => new { e.Mark, e.WholePaper, e.PageFrom, e.PageTo, e.Source }), options);
        Value(json, "document", DocumentOf(paper), options);
        foreach (var sort in extracted.Items.Sorts)
            await ArrayAsync(json, sort.Json, extracted.Items[sort], options, cancel);
        await ArrayAsync(json, "blocks", paper.Blocks.Select(b => BlockOf(paper, b)), options, cancel);
        await ArrayAsync(json, "pages", paper.Pages.Select(p => PageOf(p.AsShown())), options, cancel);
        json.WriteEndObject();
    }

    private static async Task ArrayAsync(Utf8JsonWriter json, string name, IEnumerable<object> values, JsonSerializerOptions options, CancellationToken cancel)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            JsonSerializer.Serialize(json, value, value.GetType(), options);
            if (json.BytesPending > MostPending)
                await json.FlushAsync(cancel);
        }

        json.WriteEndArray();
    }

    private static void Value<T>(Utf8JsonWriter json, string name, T value, JsonSerializerOptions options)
    {
        json.WritePropertyName(name);
        JsonSerializer.Serialize(json, value, options);
    }

    private static object DocumentOf(Paper paper) => new
    {
        paper.Description.Kind,
        KindConfidence = paper.Description.Confidence,
        KindReason = paper.Description.Reason,
        paper.Description.Title,
        paper.Description.Council,
        paper.Description.Body,
        paper.Description.Date,
        paper.Description.Published,
        Format = paper.Format,
        Pages = paper.Pages.Count == 0 ? (int?)null : paper.Pages.Count,
        paper.TextSource,
        Language = "en",
        Parts = paper.Parts.Select(p => new { p.Kind, p.Title, p.AgendaItem, p.PageFrom, p.PageTo, p.Reason }),
    };

    /// <summary>Enough to rebuild the text in reading order; tables in full come from `papers tables`.</summary>
    private static object BlockOf(Paper paper, Block block) => new
    {
        block.Kind,
        block.Level,
        block.Marker,
        block.Text,
        block.Page,
        Line = block.LineNumber,
        Box = paper.Shown(block.Page, block.Table?.Box ?? Box.Around(block.Lines.Where(l => l.Page == block.Page).Select(l => l.Box).OfType<Box>())),
    };

    private static object PageOf(Page page) => new
    {
        Page = page.Number,
        PrintedPage = page.PrintedNumber,
        page.Width,
        page.Height,
        TextSource = page.Source,
        Words = page.Words.Select(w => w.Bold || w.StruckOut ? (object)new { w.Text, w.Box, w.Bold, w.StruckOut } : new { w.Text, w.Box }),
    };
}
