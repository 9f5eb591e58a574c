using Croydon.Papers.Documents;
using Croydon.Papers.Layout.Tables;

namespace Croydon.Papers.Tests.Layout.Tables;

public sealed class TableJoinerTests
{
    [Fact]
    public void Join_RepeatedHeader_IsDropped()
    {
        var joined = TableJoiner.Join([Block(1, 1, "Ref|Risk", "R1|Flood"), Block(2, 1, "Ref|Risk", "R2|Fire")]);

        Assert.Equal("Ref | Risk\nR1 | Flood\nR2 | Fire", Canvas.Show(Assert.Single(joined).Table!));
        Assert.Equal(2, joined[0].Table!.Rows[2].Page);
    }

    [Fact]
    public void Join_RowCutByTheBreak_IsMadeWhole()
    {
        var joined = TableJoiner.Join([Block(1, 1, "Ref|Risk", "R1|Flood of the", "R2|Loss of"), Block(2, 0, "|records", "R3|Fire")]);

        Assert.Equal("Ref | Risk\nR1 | Flood of the\nR2 | Loss of records\nR3 | Fire", Canvas.Show(Assert.Single(joined).Table!));
    }

    [Theory]
    [InlineData("another header", 2, 1, "Name|Role", "Ann|Chair")]
    [InlineData("a page between", 3, 0, "R2|Fire")]
    [InlineData("the same form again", 2, 0, "Ref|Other")]
    public void Join_OtherTable_StaysApart(string why, int page, int headers, params string[] rows)
    {
        Assert.NotEmpty(why);
        Assert.Equal(2, TableJoiner.Join([Block(1, 1, "Ref|Risk", "R1|Flood"), Block(page, headers, rows)]).Count);
    }

    [Fact]
    public void Join_TextBetween_KeepsTablesApart()
    {
        var text = new Block(BlockKind.Paragraph, "Two more were added.", []);

        Assert.Equal(3, TableJoiner.Join([Block(1, 1, "Ref|Risk", "R1|Flood"), text, Block(2, 0, "R2|Fire")]).Count);
    }

    private static Block Block(int page, int headers, params string[] rows)
    {
        var table = new Table([.. rows.Select((r, i) => Row(page, i, r))]) { Page = page, HeaderRows = headers };
        return TableBlocks.Of(table);
    }

    private static TableRow Row(int page, int index, string cells) =>
        new([.. cells.Split('|').Select((text, c) => new Cell(text) { Box = new Box(20 + (100 * c), 20 * index, 120 + (100 * c), 20 + (20 * index)) })]) { Page = page };
}
