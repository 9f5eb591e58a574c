using Croydon.Papers.Reading.Drawn;
using Croydon.Papers.Reading.Tools;

namespace Croydon.Papers.Reading.Pdf.Trace;

/// <summary>
/// Reads `mutool draw -F trace` as it comes, line by line: every letter and path that a page draws. Letters become words,
/// paths become shapes, and what else is drawn is noted.
/// </summary>
internal sealed class TraceReader
{
    /// <summary>No paper has more words; the pages of what does are not kept.</summary>
    private const int MostWords = 3_000_000;

    private readonly List<TracedPage> _pages = [];
    private readonly TracedPath _path = new();
    private readonly TracedLetters _letters = new(new Spellings());
    private readonly ClipStack _clip = new();
    private readonly LineFeed _lines = new();
    private TracedPage? _page;
    private int? _colour;
    private double _opacity;
    private int _count;

    /// <summary>Those that came to their end, in order.</summary>
    public IReadOnlyList<TracedPage> Pages => _count <= MostWords ? _pages : [];

    /// <param name="chunk">The bytes that follow those before; lines may be cut anywhere.</param>
    public void Take(ReadOnlySpan<byte> chunk) => _lines.Take(chunk, TakeLine);

    private void TakeLine(ReadOnlySpan<byte> text)
    {
        text = text.TrimStart((byte)' ');
        if (text.Length < 3 || text[0] != '<')
            return;
        var line = new TraceLine(text);
        if (line.Is("<page "u8))
            StartPage(line);
        else if (_page is null || _letters.Take(line, _page, _clip.Current) || _path.Take(line))
            return;
        else if (text[1] == '/')
            TakeEnd(line, _page);
        else
            TakeStart(line, _page);
    }

    private void StartPage(TraceLine line)
    {
        Span<double> box = stackalloc double[4];
        line.Numbers(" mediabox=\""u8, box);
        _page = new TracedPage(box[2] - box[0], box[3] - box[1]);
        _clip.Start(_page.Area);
        _letters.StartPage();
    }

    private void TakeStart(TraceLine line, TracedPage page)
    {
        if (line.Is("<fill_path "u8) || line.Is("<stroke_path "u8))
            StartShape(line);
        else if (line.Is("<clip_path "u8) || line.Is("<clip_stroke_path "u8))
            _path.Start(line);
        else if (line.Is("<pop_clip"u8))
            _clip.Pop();
        else if (line.Is("<clip_image_mask "u8))
            TakeClippedPicture(line, page);
        else if (line.Is("<fill_image"u8))
            TakePicture(line, page);
        else if (line.Is("<fill_shade"u8))
            page.AddPicture(_clip.Current);
        else if (line.Is("<ignore_text"u8))
            _letters.StartText(line);
        else if (line.Is("<clip_text"u8) || line.Is("<clip_stroke_text"u8))
            TakeClippingText(line);
        else if (line.Is("<mask"u8) || line.Is("<tile"u8) || (line.Is("<group "u8) && !IsPlain(line)))
            page.SetPartial();
    }

    private static bool IsPlain(TraceLine group) =>
        group.Text(" blendmode=\""u8).SequenceEqual("Normal"u8) && group.Number(" alpha=\""u8) == 1;

    private void StartShape(TraceLine line)
    {
        _path.Start(line);
        _colour = TraceColour.Of(line);
        _opacity = line.Text(" alpha=\""u8).Length > 0 ? Math.Clamp(line.Number(" alpha=\""u8), 0, 1) : 1;
    }

    private void TakeEnd(TraceLine line, TracedPage page)
    {
        if (line.Is("</fill_path"u8))
            Add(page, _colour is { } colour ? [_path.Filled(colour)] : null);
        else if (line.Is("</stroke_path"u8))
            Add(page, _colour is { } colour ? _path.Stroked(colour) : null);
        else if (line.Is("</clip_path"u8) || line.Is("</clip_stroke_path"u8))
            _clip.Push(_path.Extent());
        else if (line.Is("</page"u8))
            EndPage(page);
    }

    /// <param name="shapes">Null where their colour cannot be told.</param>
    private void Add(TracedPage page, IEnumerable<Shape>? shapes)
    {
        if (shapes is null || _path.IsTooLong)
            page.SetPartial();
        else if (_opacity > 0)
            foreach (var shape in shapes)
                page.Add(_opacity < 1 ? shape with { Opacity = _opacity } : shape, _clip.Current);
        if (_opacity > 0 && _path.SmallExtent() is { } path && _clip.Current.HoldsCentreOf(path))
            page.AddDot(path);
    }

    private void TakePicture(TraceLine line, TracedPage page)
    {
        if (ClipStack.Meet(_clip.Current, Matrix.Of(line).UnitSquare()) is { } seen)
            page.AddPicture(seen);
    }

    private void TakeClippedPicture(TraceLine line, TracedPage page)
    {
        TakePicture(line, page);
        _clip.Push(Matrix.Of(line).UnitSquare());
    }

    private void TakeClippingText(TraceLine line)
    {
        _letters.StartText(line);
        _clip.Push(_clip.Current);
    }

    private void EndPage(TracedPage page)
    {
        _letters.EndPage(page);
        _count += page.Words.Count;
        if (_count > MostWords)
            _pages.Clear();
        else
            _pages.Add(page);
        _page = null;
    }
}
