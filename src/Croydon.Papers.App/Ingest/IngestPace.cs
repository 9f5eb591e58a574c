using System.Globalization;

namespace Croydon.Papers.App.Ingest;

/// <summary>How fast a batch goes and how long it will take, measured over its last half minute or so.</summary>
/// <param name="total">Files of the batch.</param>
internal sealed class IngestPace(int total, TimeProvider time)
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(30);
    private readonly long _started = time.GetTimestamp();
    private readonly Queue<(TimeSpan At, int Done)> _marks = new([(TimeSpan.Zero, 0)]);

    /// <summary>"120 of 10,000 papers, 14.2 a second, 12 minutes left".</summary>
    /// <param name="done">Files done, never fewer than before.</param>
    public string Say(int done)
    {
        var now = time.GetElapsedTime(_started);
        _marks.Enqueue((now, done));
        while (_marks.Count > 2 && now - _marks.Peek().At > Window)
            _marks.Dequeue();
        var (since, before) = _marks.Peek();
        var rate = now > since ? (done - before) / (now - since).TotalSeconds : 0;
        var said = string.Create(CultureInfo.InvariantCulture, $"{done:N0} of {total:N0} papers");
        return rate <= 0 ? said : said + string.Create(CultureInfo.InvariantCulture, $", {rate:0.#} a second, {Left(TimeSpan.FromSeconds((total - done) / rate))} left");
    }

    private static string Left(TimeSpan left) => left.TotalSeconds switch
    {
        < 90 => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(left.TotalSeconds):0} seconds"),
        < 5400 => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(left.TotalMinutes):0} minutes"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{left.TotalHours:0.#} hours"),
    };
}
