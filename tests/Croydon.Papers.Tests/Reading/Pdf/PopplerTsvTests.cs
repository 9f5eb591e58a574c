using System.Text;
using Croydon.Papers.Documents;
using Croydon.Papers.Reading.Pdf;

namespace Croydon.Papers.Tests.Reading.Pdf;

public sealed class PopplerTsvTests
{
    private const string Printed =
        "level\tpage_num\tpar_num\tblock_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
        + "1\t1\t0\t0\t0\t0\t0.000000\t0.000000\t595.000000\t842.000000\t-1\t###PAGE###\n"
        + "4\t1\t0\t0\t0\t0\t50.000000\t100.000000\t60.000000\t12.000000\t-1\t###LINE###\n"
        + "5\t1\t0\t0\t0\t0\t50.000000\t100.500000\t30.000000\t12.000000\t100\tCaf\u00e9\n"
        + "1\t2\t0\t0\t0\t0\t0.000000\t0.000000\t842.000000\t595.000000\t-1\t###PAGE###\n";

    [Theory]
    [InlineData(3)]
    [InlineData(1000)]
    public void Take_OutputInPieces_GivesPagesAndWords(int length)
    {
        var tsv = new PopplerTsv();
        foreach (var piece in Encoding.UTF8.GetBytes(Printed).Chunk(length))
            tsv.Take(piece);

        Assert.Equal([(595, 842), (842, 595)], tsv.Pages.Select(p => ((int)p.Width, (int)p.Height)));
        Assert.Equal([new Word("Caf\u00e9", new Box(50, 100.5, 80, 112.5))], tsv.Pages[0].Words);
        Assert.Empty(tsv.Pages[1].Words);
    }
}
