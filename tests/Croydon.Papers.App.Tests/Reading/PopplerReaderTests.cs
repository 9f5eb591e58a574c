using Croydon.Papers.Reading;
using Croydon.Papers.Reading.Pdf;

namespace Croydon.Papers.App.Tests.Reading;

public sealed class PopplerReaderTests : PdfReaderContract
{
    protected override IPaperReader Reader { get; } = new PopplerReader();
}
