namespace Croydon.Papers.Documents;

public enum Severity
{
    Info,
    Warning,
    Error,
}

/// <summary>Something that went wrong or had to be decided while a paper was read; a paper with problems is never reported as clean.</summary>
/// <param name="Stage">Where: "read", "ocr", "layout", "kind", "parts", or the sort of item.</param>
/// <param name="Page">Page index from 1; null where it concerns the whole paper.</param>
/// <param name="Message">One plain sentence that says what happened and what the user can do.</param>
public sealed record Problem(string Stage, Severity Severity, int? Page, string Message);
