namespace Croydon.Papers.Storage;

/// <summary>The store cannot be used; the message is one sentence for the user, with the remedy. Exit code 3.</summary>
public sealed class StoreUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
