using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.AgendaItems;

/// <summary>One item of business on an agenda.</summary>
/// <param name="No">As printed, without the full stop: "5", "7a", "4/18".</param>
/// <param name="Part">"A" for the public part, "B" for the part without the public; null where the agenda has no parts.</param>
/// <param name="PagesFrom">Printed page of the pack where its papers begin; null where none is given.</param>
/// <param name="Purpose">What the meeting is to do, in the agenda's own words; null where it does not say.</param>
/// <param name="ToFollow">True where the papers were not ready.</param>
/// <param name="Documents">Titles of papers that a web page links under the item.</param>
public sealed record AgendaItem(
    string No, string? Part, string Title, int? PagesFrom, int? PagesTo, string? Purpose, bool ToFollow, IReadOnlyList<string> Documents, Citation Source, double Confidence) : IItem;
