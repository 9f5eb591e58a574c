using Croydon.Papers.Documents;
using Croydon.Papers.Reading.Pdf;
using Croydon.Papers.Reading.Tools;

namespace Croydon.Papers.Tests.Reading.Pdf;

public sealed class PopplerFailureTests
{
    private static readonly IReadOnlyList<Page> OnePage = [new Page(1, 595, 842, [new Word("Minutes", new Box(60, 60, 120, 72))])];

    [Theory]
    [InlineData(ChildEnd.TimedOut, "Only 1 of the 3 pages could be read: the others would take longer than the 30 seconds allowed;")]
    [InlineData(ChildEnd.TooMuchOutput, "Only 1 of the 3 pages could be read: the others would unpack to more than the 128 megabytes allowed;")]
    [InlineData(ChildEnd.Exited, "Only 1 of the 3 pages could be read: the PDF is damaged or cut short;")]
    public void Warnings_PagesMissing_NameWhatStoppedTheReading(ChildEnd end, string expected)
    {
        var info = PdfInfo.Read("Pages:           3\n"u8.ToArray());

        var problem = Assert.Single(PopplerFailure.Warnings(new ChildResult(end, 1, [], ""), info, OnePage, isMended: false));

        Assert.StartsWith(expected, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("   \r\n5 0 obj <</Type/Page", true)]
    [InlineData("junk\n%PDF-1.4", true)]
    [InlineData("5 0 objections were heard", false)]
    public void Accepts_Start_IsThatOfAPdfAlsoWithoutItsFirstLine(string start, bool expected) =>
        Assert.Equal(expected, new PdfReader().Accepts(PaperSource.Of("a.pdf", System.Text.Encoding.Latin1.GetBytes(start))));
}
