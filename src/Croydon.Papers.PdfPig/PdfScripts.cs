using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Croydon.Papers.PdfPig;

/// <summary>Whether a PDF would run a script when it is opened in a viewer.</summary>
internal static class PdfScripts
{
    public static bool AreIn(PdfDocument document)
    {
        var catalogue = document.Structure.Catalog.CatalogDictionary;
        return (Follow(document, catalogue, "Names") is { } names && names.Data.ContainsKey("JavaScript"))
            || (Follow(document, catalogue, "OpenAction") is { } action && action.Data.ContainsKey("JS"));
    }

    private static DictionaryToken? Follow(PdfDocument document, DictionaryToken from, string name) => from.Data.GetValueOrDefault(name) switch
    {
        DictionaryToken dictionary => dictionary,
        IndirectReferenceToken reference => document.Structure.GetObject(reference.Data)?.Data as DictionaryToken,
        _ => null,
    };
}
