using Creatio.Packages;
using Terrasoft.Common;
using Terrasoft.Core;

namespace Creatio.Site.Processes.Metadata;

/// <summary>Reads the parameters of a process: ids, texts, whole numbers and true or false, empty at first or with a constant.</summary>
internal static class ProcessParameterReader {
	private const string TypeName = "Terrasoft.Core.Process.ProcessSchemaParameter";
	private const int None = 0;
	private const int Constant = 1;

	private static readonly Type[] _valueTypes = [typeof(Guid), typeof(string), typeof(int), typeof(bool)];

	/// <summary>Reads the list of parameters.</summary>
	/// <exception cref="PackageInstallException">It is malformed, or holds what the site does not run.</exception>
	public static IReadOnlyList<ProcessParameter> Read(PackageValue source) {
		Dictionary<string, ProcessParameter> parameters = [];
		foreach (PackageValue item in source.Items()) {
			ProcessParameter parameter = ReadParameter(item);
			if (!parameters.TryAdd(parameter.Name, parameter)) {
				throw item["A2"].Fault($"two parameters have the name {parameter.Name}");
			}
		}
		return [.. parameters.Values];
	}

	private static ProcessParameter ReadParameter(PackageValue source) {
		if (source["BL1"].Text() != TypeName) {
			throw source["BL1"].Fault($"a parameter, whose type is {TypeName}, is expected here");
		}
		Type valueType = ReadValueType(source["L1"]);
		return new ProcessParameter(source["A2"].Identifier(), valueType, ReadInitialValue(source["L8"], valueType));
	}

	private static Type ReadValueType(PackageValue source) {
		try {
			Type valueType = DataValueTypes.Get(source.Id()).ValueType;
			return _valueTypes.Contains(valueType)
				? valueType
				: throw source.Fault("the local site runs parameters that are ids, texts, whole numbers, or true or false only");
		} catch (ItemNotFoundException) {
			throw source.Fault("there is no type of values with this id");
		}
	}

	private static object? ReadInitialValue(PackageValue source, Type valueType) => source["GS1"].Number() switch {
		None => EmptyValue(valueType),
		Constant when source["GS2"].OptionalText().Length == 0 => EmptyValue(valueType),
		Constant => ReadConstant(source["GS2"], valueType),
		_ => throw source["GS1"].Fault("the local site fills parameters with constants only")
	};

	private static object? EmptyValue(Type valueType) => valueType.IsValueType ? Activator.CreateInstance(valueType) : null;

	private static object ReadConstant(PackageValue source, Type valueType) {
		try {
			return ProcessParameter.Parse(valueType, source.Text());
		} catch (FormatException) {
			throw source.Fault($"the parameter holds values of the type {valueType.Name}");
		}
	}
}
