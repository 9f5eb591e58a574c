using Croydon.Papers.Documents;
using Croydon.Papers.Layout.Flow;
using Croydon.Papers.Text;

namespace Croydon.Papers.Layout;

/// <summary>Names each paragraph of a paper: heading with its level, list item with its depth, or paragraph.</summary>
internal sealed class BlockMaker(IReadOnlyList<Draft> drafts)
{
    private readonly TextStyles _styles = new(drafts);
    private readonly ListDepths _lists = new();
    private readonly HashSet<string> _vocabulary =
        drafts.SelectMany(d => d.Lines).SelectMany(l => l.Line.Words).Select(w => LineEnds.Key(w.Text)).ToHashSet(StringComparer.Ordinal);

    /// <summary>To be called for every paragraph in order: the depth of a list item depends on those before.</summary>
    public Block Make(Draft draft)
    {
        var kind = draft switch
        {
            _ when Furnishings.IsBlankPageNotice(draft.Text) || Furnishings.IsLoneNumber(draft.Text) => BlockKind.Aside,
            _ when _styles.IsHeading(draft) => BlockKind.Heading,
            { Marker: { } marker } when LineStart.IsBullet(marker) || LineStart.IsListLetter(marker) => BlockKind.ListItem,
            _ => BlockKind.Paragraph,
        };
        if (kind == BlockKind.Heading)
            _lists.Reset();
        var raw = draft.Body(_vocabulary);
        var text = Readable(draft, raw);
        return new Block(kind, text, [.. draft.Lines.Select(l => l.Line)])
        {
            Marker = draft.Marker,
            Raw = raw == text ? null : raw,
            Level = kind switch
            {
                BlockKind.Heading => _styles.LevelOf(draft),
                BlockKind.ListItem => _lists.Of(draft),
                _ => 0,
            },
        };
    }

    private static string Readable(Draft draft, string raw) =>
        draft.Lines[0].Line.Words[0].Confidence < 1 ? Repair.Recognised(raw) : Repair.Characters(raw);
}
