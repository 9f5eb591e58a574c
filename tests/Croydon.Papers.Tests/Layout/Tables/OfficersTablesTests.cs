using Croydon.Papers.Layout.Tables;

namespace Croydon.Papers.Tests.Layout.Tables;

/// <summary>Tables without rules down, as they come out of word processors.</summary>
public sealed class OfficersTablesTests
{
    [Fact]
    public async Task FindAsync_HeadsCloserThanTheirFigures_ArePartedWhereTheFiguresAre()
    {
        var canvas = new Canvas(400, 200)
            .Text(20, 20, "Service").Text(120, 20, "Budget £000").Text(181, 20, "Actual £000").Text(242, 20, "Change £000")
            .Text(20, 34, "Early help").Text(150, 34, "6,205").Text(211, 34, "6,010").Text(272, 34, "(195)")
            .Text(20, 48, "Youth justice").Text(150, 48, "1,120").Text(211, 48, "1,120").Text(292, 48, "0")
            .Text(20, 62, "Inclusion").Text(150, 62, "8,940").Text(211, 62, "9,310").Text(282, 62, "370");

        Assert.Equal(
            "Service | Budget £000 | Actual £000 | Change £000\nEarly help | 6,205 | 6,010 | (195)\nYouth justice | 1,120 | 1,120 | 0\nInclusion | 8,940 | 9,310 | 370",
            await OnlyTableAsync(canvas));
    }

    [Fact]
    public async Task FindAsync_ProseSetInRows_IsATable()
    {
        var canvas = new Canvas(500, 200)
            .Text(20, 20, "What was said").Text(260, 20, "What was done")
            .Text(20, 42, "Nobody tells us who the new social").Text(260, 42, "A letter with a photograph is sent before")
            .Text(20, 54, "worker is until the next visit").Text(260, 54, "each change and the team manager")
            .Text(260, 66, "rings in the week of the handover")
            .Text(20, 88, "Reviews are long and full of people").Text(260, 88, "Children choose who comes to them")
            .Text(20, 100, "whom we have never met before")
            .Text(20, 122, "Leaving care is a cliff edge for us").Text(260, 122, "Personal advisers begin work at sixteen");

        Assert.Equal(
            """
            What was said | What was done
            Nobody tells us who the new social worker is until the next visit | A letter with a photograph is sent before each change and the team manager rings in the week of the handover
            Reviews are long and full of people whom we have never met before | Children choose who comes to them
            Leaving care is a cliff edge for us | Personal advisers begin work at sixteen
            """,
            await OnlyTableAsync(canvas));
    }

    [Fact]
    public async Task FindAsync_ProseBrokenAtHeightsOfItsOwn_IsNoTable()
    {
        var canvas = new Canvas(500, 200)
            .Text(20, 20, "Nobody tells us who the new social").Text(260, 20, "A letter with a photograph is sent before")
            .Text(20, 32, "worker is until the next visit").Text(260, 32, "each change and the team manager")
            .Text(20, 54, "Reviews are long and full of people").Text(260, 44, "rings in the week of the handover")
            .Text(20, 66, "whom we have never met before").Text(260, 66, "Children choose who comes to them and")
            .Text(20, 88, "Leaving care is a cliff edge for us").Text(260, 78, "where they are held and for how long");

        Assert.Empty(await TableFinder.FindAsync(canvas.Page, canvas.Page.Words, canvas, default));
    }

    [Fact]
    public async Task FindAsync_ShadedHeadAboveRowsWithoutRules_IsTheFirstRow()
    {
        var canvas = new Canvas(500, 200).Fill(18, 16, 158, 34, 0x1F3864).Fill(158, 16, 318, 34, 0x1F3865).Fill(318, 16, 420, 34, 0x1F3864)
            .Down(158, 16, 34).Down(318, 16, 34)
            .Text(20, 20, "Stage").Text(160, 20, "Who").Text(320, 20, "By when")
            .Text(20, 42, "Draft agreed").Text(160, 42, "Leadership team").Text(320, 42, "12 March")
            .Text(20, 60, "Consultation").Text(160, 60, "Head of policy").Text(320, 60, "3 April")
            .Text(20, 78, "Decision").Text(160, 78, "Cabinet").Text(320, 78, "9 July");

        Assert.Equal("Stage | Who | By when\nDraft agreed | Leadership team | 12 March\nConsultation | Head of policy | 3 April\nDecision | Cabinet | 9 July", await OnlyTableAsync(canvas));
    }

    [Fact]
    public async Task FindAsync_HeadsInTheMiddleOfThreeColumns_SpanThem()
    {
        var canvas = new Canvas(500, 200)
            .Text(175, 20, "2023/24").Text(355, 20, "2024/25")
            .Text(20, 34, "Area").Text(120, 34, "First").Text(180, 34, "Second").Text(240, 34, "Third").Text(300, 34, "First").Text(360, 34, "Second").Text(420, 34, "Third")
            .Text(20, 48, "North").Text(120, 48, "812").Text(180, 48, "790").Text(240, 48, "801").Text(300, 48, "812").Text(360, 48, "790").Text(420, 48, "801")
            .Text(20, 62, "South").Text(120, 62, "498").Text(180, 62, "511").Text(240, 62, "502").Text(300, 62, "498").Text(360, 62, "511").Text(420, 62, "502");

        Assert.StartsWith(
            " | 2023/24<1x3> | ^ | ^ | 2024/25<1x3> | ^ | ^\nArea | First | Second | Third | First | Second | Third\n", await OnlyTableAsync(canvas), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FindAsync_RatingShownByColourOnly_HasItsColumn()
    {
        var canvas = new Canvas(500, 200)
            .Text(20, 20, "Indicator").Text(160, 20, "Target").Text(240, 20, "Actual").Text(320, 20, "RAG")
            .Text(20, 34, "Visits").Text(160, 34, "850").Text(240, 34, "902")
            .Text(20, 48, "Reviews").Text(160, 48, "85%").Text(240, 48, "79.4%")
            .Text(20, 62, "Plans").Text(160, 62, "60%").Text(240, 62, "58.8%");

        Assert.Equal("Indicator | Target | Actual | RAG\nVisits | 850 | 902 | \nReviews | 85% | 79.4% | \nPlans | 60% | 58.8% | ", await OnlyTableAsync(canvas));
    }

    [Fact]
    public async Task FindAsync_FiguresBesideRunningText_AreATableOfTheirOwn()
    {
        var canvas = new Canvas(560, 200);
        string[] text = ["the committee heard how attendance has", "moved since the schools opened again and", "which of them have asked for help with", "families whose children stay at home on", "Fridays and before each of the holidays"];
        for (var i = 0; i < text.Length; i++)
            canvas.Text(20, 20 + (14 * i), text[i]).Text(300, 20 + (14 * i), $"Spring {2020 + i}").Text(400, 20 + (14 * i), $"9{i}.1%").Text(470, 20 + (14 * i), $"9{i}.4%");

        Assert.Equal("Spring 2020 | 90.1% | 90.4%\nSpring 2021 | 91.1% | 91.4%\nSpring 2022 | 92.1% | 92.4%\nSpring 2023 | 93.1% | 93.4%\nSpring 2024 | 94.1% | 94.4%", await OnlyTableAsync(canvas));
    }

    [Fact]
    public async Task FindAsync_NameOfAGroupBelowTheHeads_IsARowOfItsOwn()
    {
        var canvas = new Canvas(500, 200)
            .Text(20, 20, "Indicator").Text(160, 20, "Target").Text(240, 20, "Q1").Text(320, 20, "Q2")
            .Text(20, 32, "Education")
            .Text(20, 44, "Exclusions").Text(160, 44, "30").Text(240, 44, "4").Text(320, 44, "9")
            .Text(20, 56, "Attendance").Text(160, 56, "94%").Text(240, 56, "92%").Text(320, 56, "91%");

        Assert.StartsWith("Indicator | Target | Q1 | Q2\nEducation |  |  | \nExclusions |", await OnlyTableAsync(canvas), StringComparison.Ordinal);
    }

    private static async Task<string> OnlyTableAsync(Canvas canvas) =>
        Canvas.Show(Assert.Single(await TableFinder.FindAsync(canvas.Page, canvas.Page.Words, canvas, default)).Table);
}
