using Croydon.Papers.Items.Actions;

namespace Croydon.Papers.History.Actions;

/// <summary>Follows actions from paper to paper.</summary>
public static class ActionLives
{
    private const double SameText = 0.8;
    private const double SameTextUnderSameRef = 0.5;

    // So many actions in common make a paper the next edition of a plan.
    private const int FewestInCommon = 2;

    /// <summary>One life for each action, in the order of their first paper. Give each paper once: near-duplicates are to be left out before.</summary>
    /// <param name="papers">Each with its actions in the order of the paper; papers without a date come last.</param>
    public static IReadOnlyList<ActionLife> Of(IEnumerable<(PaperRef Paper, IReadOnlyList<ActionItem> Actions)> papers)
    {
        var lives = new List<List<ActionSighting>>();
        var gone = new Dictionary<List<ActionSighting>, PaperRef>();
        foreach (var (paper, actions) in papers.OrderBy(p => p.Paper.Date ?? DateOnly.MaxValue))
        {
            var matched = Match(lives, actions);
            foreach (var missing in Missing(lives, matched.Keys))
                gone.TryAdd(missing, paper);
            foreach (var (life, action) in matched)
                gone.Remove(life);
            foreach (var action in actions)
            {
                var life = matched.FirstOrDefault(m => ReferenceEquals(m.Value, action)).Key;
                if (life is null)
                    lives.Add([new ActionSighting(paper, action)]);
                else
                    life.Add(new ActionSighting(paper, action));
            }
        }

        return [.. lives.Select(l => new ActionLife(l, [.. ActionChanges.Between(l), .. gone.TryGetValue(l, out var paper) ? ActionChanges.Gone(l[^1], paper) : []]))];
    }

    /// <summary>The likest pairs first; each life and each action is taken once.</summary>
    private static Dictionary<List<ActionSighting>, ActionItem> Match(List<List<ActionSighting>> lives, IReadOnlyList<ActionItem> actions)
    {
        var pairs = lives.SelectMany(l => actions.Select(a => (Life: l, Action: a, Likeness: LikenessOf(l[^1].Action, a))))
            .Where(p => p.Likeness > 0)
            .OrderByDescending(p => p.Likeness);
        var matched = new Dictionary<List<ActionSighting>, ActionItem>();
        var taken = new HashSet<ActionItem>(ReferenceEqualityComparer.Instance);
        foreach (var (life, action, _) in pairs)
        {
            if (!matched.ContainsKey(life) && taken.Add(action))
                matched[life] = action;
        }

        return matched;
    }

    /// <summary>0 where they are two actions. The same ref lets the text drift more, another project less.</summary>
    private static double LikenessOf(ActionItem a, ActionItem b)
    {
        var text = Likeness.OfWords(a.Text, b.Text);
        var sameRef = a.Ref is not null && string.Equals(a.Ref, b.Ref, StringComparison.OrdinalIgnoreCase);
        var sameProject = a.Project is null || b.Project is null || Likeness.OfWords(a.Project, b.Project) >= SameTextUnderSameRef;
        return text >= SameText || (sameRef && sameProject && text >= SameTextUnderSameRef) ? text + (sameRef ? 0.5 : 0) + (sameProject ? 0.25 : 0) : 0;
    }

    /// <summary>Unfinished actions of a plan whose next edition has others of it but not them.</summary>
    private static IEnumerable<List<ActionSighting>> Missing(List<List<ActionSighting>> lives, IReadOnlyCollection<List<ActionSighting>> matched)
    {
        var continued = matched.GroupBy(l => l[^1].Paper.Id, StringComparer.Ordinal).Where(g => g.Count() >= FewestInCommon).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        return lives.Where(l => continued.Contains(l[^1].Paper.Id) && !matched.Contains(l) && l[^1].Action.Status != "complete");
    }
}
