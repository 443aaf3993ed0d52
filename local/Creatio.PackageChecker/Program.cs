using System.Text;
using Creatio.PackageChecker;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return CheckCommand.Run(args, Console.Out, Console.Error);
