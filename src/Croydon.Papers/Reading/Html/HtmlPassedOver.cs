using HtmlAgilityPack;

namespace Croydon.Papers.Reading.Html;

/// <summary>What stands on a page beside its text: navigation, scripts, forms, banners, what is hidden, sizes of files.</summary>
internal static class HtmlPassedOver
{
    private static readonly HashSet<string> Elements =
        ["script", "style", "noscript", "nav", "footer", "form", "head", "template", "svg", "#comment", "button", "select", "input", "iframe", "object"];

    private static readonly HashSet<string> Roles = ["navigation", "banner", "contentinfo", "search", "menu", "menubar", "dialog"];

    /// <summary>Class names of navigation and of what only screen readers hear, and ModernGov's own for hidden heads and file sizes.</summary>
    private static readonly HashSet<string> Classes =
    [
        "menu", "navbar", "nav", "navigation", "breadcrumb", "breadcrumbs", "dropdown", "skip", "skip-link", "skiplink", "sr-only", "visually-hidden",
        "is-hidden", "cookie", "cookies", "cookie-banner", "pagination", "mgHide", "mgFileSize", "mgActionListFooter",
    ];

    /// <summary>ModernGov hides the main title of its pages, which alone says what they are: it is kept.</summary>
    public static bool Is(HtmlNode node) => !node.HasClass("mgMainTitleTxt") && IsBeside(node);

    private static bool IsBeside(HtmlNode node) =>
        Elements.Contains(node.Name)
        || (node.Name == "header" && node.SelectSingleNode(".//h1|.//h2") is null)
        || Roles.Contains(node.GetAttributeValue("role", ""))
        || (node.Attributes["class"] is not null && node.GetClasses().Any(Classes.Contains))
        || node.Attributes["hidden"] is not null
        || (node.GetAttributeValue("style", "") is { Length: > 0 } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));
}
