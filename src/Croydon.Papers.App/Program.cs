using Croydon.Papers.App.Shell;

return await PapersCommand.RunAsync(args);
