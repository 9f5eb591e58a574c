using Croydon.Papers.Documents;

namespace Croydon.Papers.Reading.Pdf.Trace;

/// <summary>What is seen at a moment of drawing, as the box around it.</summary>
internal sealed class ClipStack
{
    private readonly Stack<Box> _outer = [];

    public Box Current { get; private set; }

    public void Start(Box page)
    {
        _outer.Clear();
        Current = page;
    }

    /// <param name="box">Null where nothing is seen any more.</param>
    public void Push(Box? box)
    {
        _outer.Push(Current);
        Current = box is { } b && Meet(Current, b) is { } both ? both : new Box(Current.X0, Current.Y0, Current.X0, Current.Y0);
    }

    public void Pop()
    {
        if (_outer.TryPop(out var outer))
            Current = outer;
    }

    /// <summary>Null where they do not meet.</summary>
    public static Box? Meet(Box one, Box other)
    {
        var (left, top, right, bottom) = (Math.Max(one.X0, other.X0), Math.Max(one.Y0, other.Y0), Math.Min(one.X1, other.X1), Math.Min(one.Y1, other.Y1));
        return right < left || bottom < top ? null : new Box(left, top, right, bottom);
    }
}
