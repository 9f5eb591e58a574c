using System.Text;
using Croydon.Papers.Documents;
using Croydon.Papers.Reading.PlainText;

namespace Croydon.Papers.Tests.Items;

/// <summary>Small papers for tests, from text or Markdown as a reader of files sees it.</summary>
internal static class Papers
{
    public static async Task<Paper> OfTextAsync(string text)
    {
        var source = PaperSource.Of("paper.txt", Encoding.UTF8.GetBytes(text));
        var reading = await new PlainTextReader().ReadAsync(source, CancellationToken.None);
        return new Paper(source, reading.Format, [], reading.Blocks);
    }
}
