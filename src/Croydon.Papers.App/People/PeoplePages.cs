using Croydon.Papers.App.Ledgers;
using Croydon.Papers.App.Site;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Croydon.Papers.App.People;

/// <summary>Who appears in the papers, and where.</summary>
internal static class PeoplePages
{
    private static readonly Ledger<Person> Ledger = new(
        [
            new("role", "Role", p => p.Roles),
            new("body", "Committee or body", p => p.Mentions.Select(m => m.Paper.Description.Body)),
            new("council", "Council", p => p.Mentions.Select(m => m.Paper.Description.Council)),
        ],
        [
            new("name", "Name", p => p.Name) { Key = p => p.Surname },
            new("roles", "Roles", p => string.Join("; ", p.Roles)),
            new("papers", "Papers", p => p.Mentions.Select(m => m.Paper.Id).Distinct(StringComparer.Ordinal).Count()),
            new("last", "Last seen", p => p.Last),
        ],
        p => $"{p.Name} {string.Join(' ', p.Roles)}")
    {
        DefaultSort = "name",
    };

    public static void MapPeoplePages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/people", ListAsync).ExcludeFromDescription();
        app.MapGet("/people/{name}", PersonAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> ListAsync(HttpRequest http, Shelf shelf, CancellationToken cancel)
    {
        var view = new ListView<Person>(Ledger, await Person.AllAsync(shelf, cancel), LedgerRequest.Of(http));
        return view.Request.Format == "csv" ? CsvResult.Of(view, "people") : new RazorComponentResult<PeoplePage>(new { View = view });
    }

    private static async Task<IResult> PersonAsync(string name, Shelf shelf, CancellationToken cancel) =>
        (await Person.AllAsync(shelf, cancel)).FirstOrDefault(p => string.Equals(p.Name, name, StringComparison.OrdinalIgnoreCase)) is { } person
            ? new RazorComponentResult<PersonPage>(new { Of = person })
            : TypedResults.NotFound();
}
