using System.Globalization;

namespace Croydon.Papers.App.Ledgers;

/// <summary>Text as people sort it, numbers in it by value ("1.10" after "1.9"); other keys by their own order.</summary>
internal sealed class KeyOrder : IComparer<IComparable?>, IComparer<string>
{
    private static readonly CompareInfo British = CultureInfo.GetCultureInfo("en-GB").CompareInfo;

    public static KeyOrder Instance { get; } = new();

    public int Compare(IComparable? x, IComparable? y) =>
        x is string a && y is string b ? Compare(a, b) : Comparer<IComparable>.Default.Compare(x, y);

    public int Compare(string? x, string? y) => British.Compare(x, y, CompareOptions.IgnoreCase | CompareOptions.NumericOrdering);
}
