using Croydon.Papers.Reading;
using Croydon.Papers.Reading.Pdf;

namespace Croydon.Papers.App.Tests.Reading;

/// <summary>As on a machine without mutool.</summary>
public sealed class PopplerOnlyTests : PdfReaderContract
{
    protected override IPaperReader Reader { get; } = new PdfReader(mayTrace: false);
}
