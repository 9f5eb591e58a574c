namespace Croydon.Papers.App.Shell;

/// <summary>Exit codes of every command.</summary>
internal static class ExitCode
{
    public const int Well = 0;

    /// <summary>Each failed file is named on standard error; the others are done.</summary>
    public const int SomeFilesFailed = 1;
    public const int WrongUsage = 2;
    public const int StoreUnavailable = 3;
}
