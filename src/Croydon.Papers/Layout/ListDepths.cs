using Croydon.Papers.Documents;
using Croydon.Papers.Layout.Flow;

namespace Croydon.Papers.Layout;

/// <summary>Depth of list items by how far in their bullets stand.</summary>
internal sealed class ListDepths
{
    private const double Step = 5;

    private readonly Stack<double> _indents = [];
    private (int Page, Box Box) _last;

    /// <summary>From 1. An item that stands higher than the one before is in the next column, whose indents are its own.</summary>
    public int Of(Draft item)
    {
        var (page, box) = (item.Page, item.Lines[0].Box);
        if (page == _last.Page && box.Y0 < _last.Box.Y0)
            Reset();
        _last = (page, box);
        var left = box.X0;
        while (_indents.Count > 0 && _indents.Peek() > left + Step)
            _indents.Pop();
        if (_indents.Count == 0 || _indents.Peek() < left - Step)
            _indents.Push(left);
        return _indents.Count;
    }

    /// <summary>A heading ends every list.</summary>
    public void Reset() => _indents.Clear();
}
