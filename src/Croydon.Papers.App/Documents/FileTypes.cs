namespace Croydon.Papers.App.Documents;

/// <summary>Media types by the reader's format. Web pages go out as plain text: nothing that was ingested may run in a browser.</summary>
internal static class FileTypes
{
    public static string Of(string format) => format switch
    {
        "pdf" => "application/pdf",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => "text/plain; charset=utf-8",
    };
}
