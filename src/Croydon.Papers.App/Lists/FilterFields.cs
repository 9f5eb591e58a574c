namespace Croydon.Papers.App.Lists;

/// <summary>Which fields each list can be filtered by: the name in the URL, and the field of the item where that differs ("owner" is one of "owners").</summary>
internal static class FilterFields
{
    private static readonly Dictionary<string, string[]> ByPath = new(StringComparer.Ordinal)
    {
        ["documents"] = [],
        ["meetings"] = ["meetingBody=body", "date", "status", "venue", "chair", "member=members"],
        ["agenda-items"] = ["no", "part", "title", "purpose", "toFollow"],
        ["minutes"] = ["meetingBody=body", "meetingDate", "present", "apologies", "ref=entries"],
        ["reports"] = ["to", "meetingDate", "subject", "leadOfficer", "cabinetMember", "contactOfficer"],
        ["recommendations"] = ["to", "meetingDate", "subject"],
        ["kpis"] = ["ref", "title", "group", "polarity", "unit", "targetOwner", "printedRag", "shadedRag", "direction"],
        ["kpi-mentions"] = ["ref=refs", "value"],
        ["kpi-values"] = ["ref", "title", "period", "periodFrom", "periodTo"],
        ["risks"] = ["ref", "title", "owner", "workstream", "direction", "reviewDate", "inherent.score", "residual.score"],
        ["actions"] = ["plan", "project", "ref", "owner=owners", "due", "status"],
        ["savings"] = ["ref", "project", "projectManager", "saving=kind"],
        ["findings"] = ["findingKind=kind", "visitDate", "by=source"],
        ["visits"] = ["by", "type", "number", "dateFrom", "dateTo", "leadInspector"],
        ["judgements"] = ["aspect", "grade", "date"],
        ["people"] = ["name", "role"],
        ["acronyms"] = ["short", "long"],
        ["checks"] = ["rule", "severity"],
    };

    /// <summary>Name in the URL and dotted field of the item; empty where the list has none.</summary>
    public static IEnumerable<(string Name, string Field)> Of(string path) =>
        ByPath.GetValueOrDefault(path, []).Select(f => f.Split('=') is [var name, var field] ? (name, field) : (f, f));
}
