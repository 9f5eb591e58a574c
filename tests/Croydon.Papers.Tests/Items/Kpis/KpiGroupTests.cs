namespace Croydon.Papers.Tests.Items.Kpis;

public sealed class KpiGroupTests
{
    [Fact]
    public async Task Extract_GroupInItsOwnColumnOrRow_IsTheGroup()
    {
        var kpis = await KpiTexts.KpisAsync("""
            # Any Council

            | Ref | Performance measure | 2021/22 actual | 2022/23 target | Directorate |
            |---|---|---|---|---|
            | E1 | Number of new homes built | 812 | 764 | Housing |

            | Ref | Performance measure | 2021/22 actual | 2022/23 actual | Target |
            |---|---|---|---|---|
            | Healthy lives | | | | |
            | H1 | Number of health checks offered | 10,412 | 11,870 | 12,000 |
            """);

        Assert.Equal(["E1 Housing", "H1 Healthy lives"], kpis.Select(k => $"{k.Ref} {k.Group}"));
    }

    [Fact]
    public async Task Extract_TableUnderAHeadingOfAKnownGroup_IsOfThatGroup()
    {
        var kpis = await KpiTexts.KpisAsync("""
            | Waste Services KPIs | Latest RAG | Previous RAG |
            |---|---|---|
            | Percentage of bins collected on time | GREEN | RED |

            # Waste Services – Calls

            | Measure | Q1 2024/25 | Q2 2024/25 |
            |---|---|---|
            | Number of calls about bins | 912 | 877 |
            """);

        Assert.Equal(["Waste Services", "Waste Services"], kpis.Select(k => k.Group));
    }

    [Fact]
    public async Task Extract_HeadingThatWordsAGroupOtherwise_GivesTheNameOfTheTables()
    {
        var kpis = await KpiTexts.KpisAsync("""
            | Governance and Law KPIs | Latest RAG | Previous RAG |
            |---|---|---|
            | Requests for information answered in time | RED | RED |

            # Governance, Law and Democracy

            | Requests for information answered in time | RED |
            |---|---|

            | Latest: 84% | Target: 92%, Floor 90% | Previous: 77% (Red) |
            |---|---|---|
            """);

        Assert.Equal(["Governance and Law", "Governance and Law"], kpis.Select(k => k.Group));
    }
}
