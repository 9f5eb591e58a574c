namespace Croydon.Papers.App.Lists;

/// <summary>What a filter asks of a field.</summary>
internal enum FilterKind
{
    /// <summary>That it is the value, or one of its values is, letter case and accents aside.</summary>
    Is,

    /// <summary>A date that is this or later; a month or a year will do.</summary>
    From,

    /// <summary>A date that is this or earlier, inclusive.</summary>
    To,
}

/// <param name="Name">In the URL.</param>
/// <param name="Field">Dotted, of the item.</param>
internal sealed record ListFilter(string Name, string Field, FilterKind Kind)
{
    public string Description => Kind switch
    {
        FilterKind.From => $"Items whose {Field} is this date (YYYY-MM-DD, YYYY-MM or YYYY) or later.",
        FilterKind.To => $"Items whose {Field} is this date (YYYY-MM-DD, YYYY-MM or YYYY) or earlier.",
        _ => $"Items whose {Field} is this.",
    };
}

/// <summary>
/// Which fields each list can be filtered by: the name in the URL, and the field of the item where that differs ("owner" is
/// one of "owners"). ">" stands before the field whose first day a filter gives, "&lt;" before one whose last day it gives.
/// </summary>
internal static class FilterFields
{
    private static readonly Dictionary<string, string[]> ByPath = new(StringComparer.Ordinal)
    {
        ["documents"] = [],
        ["meetings"] = ["meetingBody=body", "date", "meetingFrom>date", "meetingTo<date", "time", "status", "venue", "chair", "viceChair", "member=members", "coOptee=coOptees", "reserve=reserves", "clerk=clerk.name"],
        ["agenda-items"] = ["no", "part", "title", "purpose", "toFollow", "pagesFrom"],
        ["minutes"] = ["meetingBody=body", "meetingDate", "meetingFrom>meetingDate", "meetingTo<meetingDate", "present", "alsoPresent", "apologies", "ref=entries"],
        ["reports"] = ["committee=to", "meetingDate", "meetingFrom>meetingDate", "meetingTo<meetingDate", "subject", "leadOfficer", "cabinetMember", "personLeading", "contactOfficer"],
        ["recommendations"] = ["committee=to", "meetingDate", "meetingFrom>meetingDate", "meetingTo<meetingDate", "subject"],
        ["kpis"] = ["ref", "title", "group", "polarity", "unit", "targetOwner", "printedRag", "shadedRag", "direction"],
        ["kpi-mentions"] = ["ref=refs", "value", "previous"],
        ["kpi-values"] = ["ref", "title", "period", "periodFrom", "periodTo", "state", "printedRag", "shadedRag", "computedRag"],
        ["risks"] = ["ref", "title", "owner", "workstream", "direction", "reviewDate", "inherent.score", "residual.score"],
        ["actions"] = ["plan", "project", "ref", "owner=owners", "due", "dueFrom>due", "dueTo<due", "status", "deliveredThrough"],
        ["savings"] = ["ref", "project", "projectManager", "saving=kind", "unit"],
        ["findings"] = ["findingKind=kind", "visitDate", "visitFrom>visitDate", "visitTo<visitDate", "by"],
        ["visits"] = ["by", "type", "number", "dateFrom", "dateTo", "visitFrom>dateFrom", "visitTo<dateFrom", "leadInspector"],
        ["judgements"] = ["aspect", "grade", "date", "judgedFrom>date", "judgedTo<date"],
        ["decisions"] = ["maker", "reference", "date", "decidedFrom>date", "decidedTo<date", "ward"],
        ["people"] = ["name", "role"],
        ["acronyms"] = ["short", "long"],
        ["checks"] = ["rule", "severity"],
    };

    /// <summary>Empty where the list has none.</summary>
    public static IEnumerable<ListFilter> Of(string path) => ByPath.GetValueOrDefault(path, []).Select(Read);

    private static ListFilter Read(string text) => text.IndexOfAny(['=', '>', '<']) switch
    {
        -1 => new ListFilter(text, text, FilterKind.Is),
        var at => new ListFilter(text[..at], text[(at + 1)..], text[at] switch { '>' => FilterKind.From, '<' => FilterKind.To, _ => FilterKind.Is }),
    };
}
