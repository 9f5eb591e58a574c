using System.Globalization;
using Croydon.Papers.Search.Indexing;
using Lucene.Net.Index;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace Croydon.Papers.Lucene;

/// <summary>One state of the index, open for reading until it is disposed of and the last read has ended.</summary>
internal sealed class IndexState(DirectoryReader reader, StoreMark mark) : IDisposable
{
    private const string Format = "format";
    private const string Sequence = "sequence";
    private const string Stamp = "stamp";

    /// <summary>What the store was like.</summary>
    public StoreMark Mark => mark;

    public DirectoryReader Reader => reader;

    /// <summary>The last commit; null where there is none, or none that can be read.</summary>
    public static IndexState? OnDisk(LuceneDirectory directory)
    {
        try
        {
            if (!DirectoryReader.IndexExists(directory))
                return null;
            var reader = DirectoryReader.Open(directory);
            return new IndexState(reader, MarkIn(reader.IndexCommit.UserData));
        }
        catch (Exception e) when (IsDamage(e))
        {
            return null;
        }
    }

    /// <summary>Whether the files are no index of this version of Lucene, so that it must be made anew.</summary>
    public static bool IsDamage(Exception e) =>
        e is CorruptIndexException or IndexFormatTooOldException or IndexFormatTooNewException or FileNotFoundException or EndOfStreamException;

    /// <summary>The mark in the data of a commit; <see cref="StoreMark.Nothing"/> where the index is of another format.</summary>
    public static StoreMark MarkIn(IDictionary<string, string> commit) =>
        commit.TryGetValue(Format, out var format) && format == Text(IndexFields.Format)
            ? new StoreMark(long.Parse(commit[Sequence], CultureInfo.InvariantCulture), long.Parse(commit[Stamp], CultureInfo.InvariantCulture))
            : StoreMark.Nothing;

    public static IDictionary<string, string> DataOf(StoreMark mark) =>
        new Dictionary<string, string>(StringComparer.Ordinal) { [Format] = Text(IndexFields.Format), [Sequence] = Text(mark.Sequence), [Stamp] = Text(mark.Stamp) };

    /// <summary>Null where it is closed already.</summary>
    public T? Read<T>(Func<IPassageIndex, T> read) where T : class
    {
        if (!reader.TryIncRef())
            return null;
        try
        {
            return read(new LucenePassages(reader));
        }
        finally
        {
            reader.DecRef();
        }
    }

    public void Dispose() => reader.DecRef();

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
