using Croydon.Papers.App.Site;
using Croydon.Papers.Text;

namespace Croydon.Papers.App.People;

/// <summary>One name and every place it stands. Two people of one name are not told apart, and the page says so.</summary>
public sealed record Person(string Name, IReadOnlyList<Fact> Mentions)
{
    public IReadOnlyList<string> Roles { get; } =
        [.. Mentions.Select(m => m.Text("role")).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)];

    public DateOnly? Last => Mentions.Max(m => m.Paper.Description.Date);

    /// <summary>Sorted by.</summary>
    public string Surname => Name.Split(' ')[^1] + " " + Name;

    internal static Task<IReadOnlyList<Person>> AllAsync(Shelf shelf, CancellationToken cancel) =>
        shelf.KeepAsync<IReadOnlyList<Person>>("people-by-name", async c =>
            [.. (await shelf.FactsAsync("people", c)).Where(f => f.Text("name") is not null)
                .GroupBy(f => Fold.Key(f.Text("name")!))
                .Select(g => new Person(g.First().Text("name")!, [.. g.OrderByDescending(m => m.Paper.Description.Date)]))], cancel);
}
