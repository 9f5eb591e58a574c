using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Checks;

/// <summary>The paper's own date and where it prints it.</summary>
/// <param name="Date">Its first day where the paper names a month only, so that nothing of that month counts as past.</param>
/// <param name="Spoken">"18 June 2019", "July 2021".</param>
/// <param name="Cited">Null where the paper does not print it.</param>
internal sealed record PaperDate(DateOnly Date, string Spoken, CitedValue? Cited)
{
    /// <summary>Null where the paper's date is unknown.</summary>
    public static PaperDate? Of(Paper paper)
    {
        if ((paper.Description.Published ?? paper.Description.Date) is not { } date)
            return null;
        if (PrintedDates.First(paper, date) is not var (printed, source))
            return new PaperDate(date, Checks.Spoken.Date(date), null);
        var cited = new CitedValue(printed.Raw, source);
        return printed.Precision == DatePrecision.Month
            ? new PaperDate(printed.From!.Value, Checks.Spoken.Month(date.Year, date.Month), cited)
            : new PaperDate(date, Checks.Spoken.Date(date), cited);
    }
}
