using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.People;

/// <summary>People with their roles: one person across titles and short names, alike names linked and never merged.</summary>
public sealed class PeopleExtractor : IItemExtractor
{
    private const int ShortestAlike = 8;
    private const int ComparedRole = 18;

    public ItemSort Sort { get; } = new("people", "people");

    public int Version => 2;

    public IEnumerable<IItem> Extract(Paper paper)
    {
        var people = new List<Person>();
        foreach (var mention in PersonMentions.In(paper))
        {
            var at = people.FindIndex(p => IsSame(p, mention));
            if (at < 0)
                people.Add(new Person(mention.Name, mention.Role, mention.Source) { Title = mention.Title });
            else
                people[at] = Join(people[at], mention);
        }

        return people.Select(p => p with { ProbablySame = [.. people.Where(o => o != p && AreAlike(p.Name, o.Name)).Select(o => o.Name)] });
    }

    private static bool IsSame(Person person, PersonMention mention)
    {
        if (person.OtherNames.Append(person.Name).Any(n => Key(n) == Key(mention.Name)))
            return true;
        var (a, b) = (Parts(person.Name), Parts(mention.Name));
        return a.Last == b.Last && PersonWords.SameFirst(a.First, b.First) && person.Role is not null && mention.Role is not null
            && person.OtherRoles.Append(person.Role).Any(r => RoleKey(r) == RoleKey(mention.Role));
    }

    private static Person Join(Person person, PersonMention mention)
    {
        var roles = person.OtherRoles.Prepend(person.Role).OfType<string>().ToList();
        if (mention.Role is { } role && !roles.Exists(r => RoleKey(r) == RoleKey(role)))
            roles.Add(role);
        var isOther = Key(person.Name) != Key(mention.Name) && !person.OtherNames.Contains(mention.Name);
        return person with
        {
            Role = roles.FirstOrDefault(),
            OtherRoles = [.. roles.Skip(1)],
            Title = person.Title ?? mention.Title,
            OtherNames = isOther ? [.. person.OtherNames, mention.Name] : person.OtherNames,
            Mentions = person.Mentions + 1,
        };
    }

    /// <summary>"Warson" and "Watson", or a short first name without a post that would prove it.</summary>
    internal static bool AreAlike(string a, string b)
    {
        var (first, second) = (Parts(a), Parts(b));
        if (first.Last == second.Last)
            return PersonWords.SameFirst(first.First, second.First) || EditDistance.IsOne(first.First, second.First);
        return first.First == second.First && a.Length >= ShortestAlike && EditDistance.IsOne(first.Last, second.Last);
    }

    private static (string First, string Last) Parts(string name)
    {
        var words = Key(name).Split(' ');
        return (words[0], words[^1]);
    }

    private static string Key(string name) => Fold.Key(name).Replace("-", " ", StringComparison.Ordinal);

    /// <summary>The first letters of a role, "&amp;" as "and", marks put aside.</summary>
    private static string RoleKey(string role)
    {
        var letters = string.Concat(Fold.Key(role).Replace("&", "and", StringComparison.Ordinal).Where(char.IsLetter));
        return letters.Length <= ComparedRole ? letters : letters[..ComparedRole];
    }
}
