using Croydon.Papers.Reading;
using Croydon.Papers.Reading.Pdf;

namespace Croydon.Papers.App.Tests.Reading;

/// <summary>With the programs that are installed: mutool where it is, else poppler alone.</summary>
public sealed class PdfReaderTests : PdfReaderContract
{
    protected override IPaperReader Reader { get; } = new PdfReader();
}
