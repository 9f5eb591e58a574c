using Croydon.Papers.Layout.Flow;

namespace Croydon.Papers.Layout;

/// <summary>Depth of list items by how far in their bullets stand.</summary>
internal sealed class ListDepths
{
    private const double Step = 5;

    private readonly Stack<double> _indents = [];

    /// <summary>From 1.</summary>
    public int Of(Draft item)
    {
        var left = item.Lines[0].Box.X0;
        while (_indents.Count > 0 && _indents.Peek() > left + Step)
            _indents.Pop();
        if (_indents.Count == 0 || _indents.Peek() < left - Step)
            _indents.Push(left);
        return _indents.Count;
    }

    /// <summary>A heading ends every list.</summary>
    public void Reset() => _indents.Clear();
}
