using Creatio.PackageBuilder;

return PackCommand.Run(args, Console.Out, Console.Error);
