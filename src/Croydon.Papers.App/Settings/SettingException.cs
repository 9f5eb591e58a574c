namespace Croydon.Papers.App.Settings;

/// <summary>A setting cannot be understood; the message is one sentence that names it and says what it takes. Exit code 2.</summary>
internal sealed class SettingException(string message) : Exception(message);
