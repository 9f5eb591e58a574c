using System.Text;
using Croydon.Papers.Documents;
using Croydon.Papers.Reading.PlainText;

namespace Croydon.Papers.Tests.Items;

/// <summary>Papers for tests of extractors, written as Markdown or with tabs between cells.</summary>
internal static class TextPaper
{
    public static async Task<Paper> OfAsync(string text)
    {
        var source = PaperSource.Of("paper.md", Encoding.UTF8.GetBytes(text));
        var read = await new PlainTextReader().ReadAsync(source, CancellationToken.None);
        return new Paper(source, read.Format, read.Pages, read.Blocks);
    }
}
