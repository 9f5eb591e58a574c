using System.Text;
using Croydon.Papers.Documents;
using Croydon.Papers.Reading.Drawn;

namespace Croydon.Papers.Reading.Pdf.Trace;

/// <summary>What mutool told of one page, in points from the top left of its crop box as shown.</summary>
internal sealed class TracedPage(double width, double height)
{
    /// <summary>A page and the crop box that it was drawn by differ by less, in points.</summary>
    private const double SameSize = 1.5;

    /// <summary>More make a picture, whose rules nobody reads.</summary>
    private const int MostShapes = 20_000;

    /// <summary>What the printing of numbers makes, in points.</summary>
    private const double Nowhere = 0.05;

    /// <summary>In points.</summary>
    private const double LeastSign = 3;

    /// <summary>In points.</summary>
    private const double LargestSign = 40;

    private const int MostSpots = 20_000;

    /// <summary>Bullets of the largest letters that lists are set in, in points.</summary>
    private const double LargestDot = 16;

    /// <summary>More of them are a pattern or a map, and only cost time to look at.</summary>
    private const int MostDots = 1000;

    /// <summary>How much longer than wide a dot may be, or the other way round.</summary>
    private const double Longest = 1.3;

    /// <summary>Share of the page's height, at its head and foot, where pictures are logos and banners.</summary>
    private const double Margin = 0.1;

    /// <summary>Smaller pictures are specks, in points.</summary>
    private const double LeastPicture = 3;

    /// <summary>Share of the letters of a page.</summary>
    private const double MostUnknown = 0.02;

    private readonly List<Shape> _shapes = [];
    private readonly List<FaintText> _faint = [];
    private readonly List<Box> _dots = [];
    private bool _isPartial;
    private int _letters;
    private int _unknown;

    public double Width { get; } = width;

    public double Height { get; } = height;

    /// <summary>In the order in which they are drawn.</summary>
    public IReadOnlyList<Word> Words { get; set; } = [];

    /// <summary>Without those that stand beside the page, as printers' notes do.</summary>
    public IReadOnlyList<Word> WordsInside => Words.All(w => Area.HoldsCentreOf(w.Box)) ? Words : [.. Words.Where(w => Area.HoldsCentreOf(w.Box))];

    /// <summary>True where not all words were kept.</summary>
    public bool IsCut { get; set; }

    /// <summary>True where words are missing, or fonts do not tell what some letters are: another program may know better.</summary>
    public bool IsUnclear => IsCut || _unknown > MostUnknown * _letters;

    public Box Area => new(0, 0, Width, Height);

    /// <summary>Null where shapes are not all that is seen.</summary>
    public PageDrawing? Drawing => _isPartial ? null : new PageDrawing(Width, Height, _shapes) { Faint = _faint };

    /// <summary>Small discs and squares, as bullets are, whatever else is seen.</summary>
    public IReadOnlyList<Box> Dots => _dots;

    /// <summary>The same in the coordinates of the whole page, by which poppler goes; null where it was drawn to another scale.</summary>
    /// <param name="crop">From the top left of the page to that of its crop box.</param>
    /// <param name="whole">The page with what is cropped.</param>
    public TracedPage? Placed(Box crop, (double Width, double Height) whole)
    {
        if (Math.Abs(crop.Width - Width) > SameSize || Math.Abs(crop.Height - Height) > SameSize)
            return null;
        if (Math.Abs(crop.X0) < Nowhere && Math.Abs(crop.Y0) < Nowhere && Math.Abs(whole.Width - Width) < Nowhere && Math.Abs(whole.Height - Height) < Nowhere)
            return this;
        var placed = new TracedPage(whole.Width, whole.Height) { _isPartial = _isPartial };
        placed._shapes.AddRange(_shapes.Select(s => s.Moved(crop.X0, crop.Y0)));
        placed._faint.AddRange(_faint.Select(f => f with { Run = f.Run.Moved(crop.X0, crop.Y0), Seen = f.Seen.Moved(crop.X0, crop.Y0) }));
        placed._dots.AddRange(_dots.Select(d => d.Moved(crop.X0, crop.Y0)));
        placed.Words = [.. Words.Select(w => w with { Box = w.Box.Moved(crop.X0, crop.Y0) })];
        return placed;
    }

    public void Count(Rune letter)
    {
        _letters++;
        _unknown += letter == Rune.ReplacementChar ? 1 : 0;
    }

    public void Add(FaintText text)
    {
        if (_faint.Count < MostSpots)
            _faint.Add(text);
    }

    /// <summary>Clipped where that changes what is seen.</summary>
    public void Add(Shape shape, Box clip)
    {
        if (_isPartial || shape.Extent() is not { } extent || (shape with { Clip = clip }).Extent() is not { } seen)
            return;
        _shapes.Add(seen == extent ? shape : shape with { Clip = clip });
        if (_shapes.Count > MostShapes || IsSign(shape, seen))
            SetPartial();
    }

    /// <param name="path">Around all that was filled or stroked at once.</param>
    public void AddDot(Box path)
    {
        var isCompact = path.Width < Longest * path.Height && path.Height < Longest * path.Width;
        if (isCompact && path.Height < LargestDot && _dots.Count < MostDots)
            _dots.Add(path);
    }

    public void AddPicture(Box place)
    {
        var isBanner = place.Y1 < Margin * Height || place.Y0 > (1 - Margin) * Height;
        if (!isBanner && place.Width >= LeastPicture && place.Height >= LeastPicture)
            SetPartial();
    }

    /// <summary>A slanting or round shape of the size of an arrow in a cell: its outline is told from renderings.</summary>
    private static bool IsSign(Shape shape, Box seen) =>
        seen.Width is > LeastSign and < LargestSign && seen.Height is > LeastSign and < LargestSign && !shape.Rings.All(IsUpright);

    private static bool IsUpright(double[] ring)
    {
        for (var i = 0; i + 3 < ring.Length; i += 2)
            if (Math.Abs(ring[i] - ring[i + 2]) > Nowhere && Math.Abs(ring[i + 1] - ring[i + 3]) > Nowhere)
                return false;
        return true;
    }

    /// <summary>Something is drawn that shapes do not show.</summary>
    public void SetPartial()
    {
        _isPartial = true;
        _shapes.Clear();
    }
}
