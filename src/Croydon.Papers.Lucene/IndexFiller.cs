using Croydon.Papers.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace Croydon.Papers.Lucene;

/// <summary>Writes the index; holds its lock as long as it lives.</summary>
internal sealed class IndexFiller : IDisposable
{
    private const double BufferMegabytes = 32;
    private const double LargestMergedMegabytes = 512;

    /// <summary>After so many passages a commit, so that a crash costs no more.</summary>
    private const int PassagesACommit = 50_000;

    private readonly IndexWriter _writer;
    private readonly PassageDocuments _documents = new();
    private StoreMark _mark;

    private IndexFiller(IndexWriter writer) => (_writer, _mark) = (writer, IndexState.MarkIn(writer.CommitData));

    /// <summary>Null where another program holds the lock.</summary>
    public static IndexFiller? TryOpen(LuceneDirectory directory)
    {
        try
        {
            return new IndexFiller(new IndexWriter(directory, Settings(OpenMode.CREATE_OR_APPEND)));
        }
        catch (LockObtainFailedException)
        {
            return null;
        }
        catch (Exception e) when (IndexState.IsDamage(e))
        {
            return new IndexFiller(new IndexWriter(directory, Settings(OpenMode.CREATE)));
        }
    }

    /// <summary>Makes the index what the store is; one that the store does not know is emptied first.</summary>
    /// <exception cref="OperationCanceledException">It was broken off between two papers.</exception>
    public void Fill(IFeedView store, CancellationToken cancel)
    {
        if (!store.Knows(_mark))
        {
            _writer.DeleteAll();
            _mark = StoreMark.Nothing;
            Commit();
        }

        var passages = 0;
        foreach (var change in store.After(_mark.Sequence))
        {
            cancel.ThrowIfCancellationRequested();
            passages += Take(change);
            _mark = change.Mark;
            if (passages < PassagesACommit)
                continue;
            Commit();
            passages = 0;
        }
    }

    /// <summary>What was filled in, committed or not.</summary>
    public DirectoryReader Reader() => DirectoryReader.Open(_writer, applyAllDeletes: true);

    public void Commit()
    {
        _writer.SetCommitData(IndexState.DataOf(_mark));
        _writer.Commit();
    }

    public void Dispose()
    {
        _writer.Dispose(waitForMerges: false);
        _documents.Dispose();
    }

    private int Take(PaperChange change)
    {
        var paper = new Term(IndexFields.Paper, change.Paper);
        if (change.Now is not { } now)
        {
            _writer.DeleteDocuments(paper);
            return 1;
        }

        var passages = 0;
        _writer.UpdateDocuments(paper, _documents.Of(change.Paper, now with { Passages = now.Passages.Select(p => (passages++, p).p) }));
        return passages;
    }

    /// <summary>A small machine: one thread merges, and no merge makes a segment larger than so much.</summary>
    private static IndexWriterConfig Settings(OpenMode mode)
    {
        var merges = new ConcurrentMergeScheduler();
        merges.SetMaxMergesAndThreads(2, 1);
        return new IndexWriterConfig(LuceneVersion.LUCENE_48, null)
        {
            OpenMode = mode,
            Similarity = new BM25Similarity(),
            RAMBufferSizeMB = BufferMegabytes,
            MergePolicy = new TieredMergePolicy { MaxMergedSegmentMB = LargestMergedMegabytes },
            MergeScheduler = merges,
            WriteLockTimeout = 0,
        };
    }
}
