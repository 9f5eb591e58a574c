using System.Globalization;
using System.Text.RegularExpressions;

namespace Croydon.Papers.Ingestion.Harvest;

/// <summary>A site's wishes for programs that read it (RFC 9309), as far as they concern us: the group of our own name, else of every name.</summary>
public sealed class RobotsTxt
{
    private const string OurName = "croydonpapers";

    private readonly List<(bool Allow, Regex Path, int Length)> _rules = [];

    /// <summary>The pause between requests that the site asks for; null where it asks for none.</summary>
    public TimeSpan? Delay { get; private set; }

    public static RobotsTxt Parse(string text)
    {
        var groups = Groups(text);
        var robots = new RobotsTxt();
        var ours = groups.Where(g => g.Agents.Any(a => a.Contains(OurName, StringComparison.OrdinalIgnoreCase))).ToList();
        foreach (var (name, value) in (ours.Count > 0 ? ours : groups.Where(g => g.Agents.Contains("*"))).SelectMany(g => g.Lines))
            robots.Take(name, value);
        return robots;
    }

    /// <summary>The longest matching rule decides; allowed where none matches.</summary>
    public bool Allows(Uri address) =>
        _rules.Where(r => r.Path.IsMatch(address.PathAndQuery)).OrderByDescending(r => r.Length).ThenByDescending(r => r.Allow)
            .Select(r => (bool?)r.Allow).FirstOrDefault() ?? true;

    private void Take(string name, string value)
    {
        if (name is "crawl-delay" && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and < 3600)
            Delay = TimeSpan.FromSeconds(seconds);
        else if (name is "allow" or "disallow" && value.Length > 0)
            _rules.Add((name is "allow", Pattern(value), value.Length));
    }

    /// <summary>"*" stands for anything, "$" at the end for the end.</summary>
    private static Regex Pattern(string path) =>
        new("^" + Regex.Escape(path).Replace(@"\*", ".*", StringComparison.Ordinal).Replace(@"\$", "$", StringComparison.Ordinal), RegexOptions.NonBacktracking | RegexOptions.IgnoreCase);

    private static List<(List<string> Agents, List<(string, string)> Lines)> Groups(string text)
    {
        var groups = new List<(List<string> Agents, List<(string, string)> Lines)>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Select(l => l.Split('#')[0]))
        {
            if (line.Split(':', 2, StringSplitOptions.TrimEntries) is not [var field, var value])
                continue;
            if (!field.Equals("user-agent", StringComparison.OrdinalIgnoreCase))
            {
                if (groups.Count > 0)
                    groups[^1].Lines.Add((field.ToLowerInvariant(), value));
                continue;
            }

            if (groups.Count == 0 || groups[^1].Lines.Count > 0)
                groups.Add(([], []));
            groups[^1].Agents.Add(value);
        }

        return groups;
    }
}
