using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Creatio.Platform.Tests.Surface;

/// <summary>Writes members as C# declares them, without accessibility of public ones, namespaces, modifiers and attributes.</summary>
internal static class MemberSignature {
	private const BindingFlags Declared =
		BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

	private static readonly Dictionary<Type, string> _keywords = new() {
		[typeof(void)] = "void",
		[typeof(bool)] = "bool",
		[typeof(char)] = "char",
		[typeof(int)] = "int",
		[typeof(long)] = "long",
		[typeof(string)] = "string",
		[typeof(object)] = "object"
	};

	/// <summary>The public and protected members that a type declares, without those that override a base type's.</summary>
	public static IEnumerable<string> OfType(Type type) {
		if (type.IsEnum) {
			return Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt32(Enum.Parse(type, name), CultureInfo.InvariantCulture)}");
		}
		return type.GetConstructors(Declared).Where(IsVisible).Select(constructor => Format(constructor, GetName(type)))
			.Concat(type.GetMethods(Declared).Where(IsVisible).Where(method => !IsAccessor(method) && !IsOverride(method)).Select(Format))
			.Concat(type.GetProperties(Declared)
				.Where(property => IsVisible(property.GetMethod!) && !IsOverride(property.GetMethod!))
				.Select(Format))
			.Concat(type.GetFields(Declared).Where(field => field.IsPublic).Select(Format))
			.Concat(type.GetNestedTypes().Select(FormatDelegate));
	}

	private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

	private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

	private static bool IsOverride(MethodInfo method) => method.GetBaseDefinition() != method;

	private static string Format(ConstructorInfo constructor, string name) =>
		$"{GetAccess(constructor)}{name}({FormatParameters(constructor.GetParameters())})";

	private static string Format(MethodInfo method) {
		string generics = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(GetName))}>" : "";
		string extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
		return $"{GetAccess(method)}{GetStatic(method)}{GetName(method.ReturnType)} {method.Name}{generics}"
			+ $"({extension}{FormatParameters(method.GetParameters())})";
	}

	private static string Format(PropertyInfo property) {
		ParameterInfo[] parameters = property.GetIndexParameters();
		string name = parameters.Length == 0 ? property.Name : $"this[{FormatParameters(parameters)}]";
		string set = property.SetMethod != null && IsVisible(property.SetMethod) ? "set; " : "";
		return $"{GetAccess(property.GetMethod!)}{GetStatic(property.GetMethod!)}{GetName(property.PropertyType)} {name} {{ get; {set}}}";
	}

	private static string FormatDelegate(Type type) {
		MethodInfo invoke = type.GetMethod("Invoke")!;
		return $"delegate {GetName(invoke.ReturnType)} {type.Name}({FormatParameters(invoke.GetParameters())})";
	}

	private static string Format(FieldInfo field) => $"const {GetName(field.FieldType)} {field.Name} = {field.GetRawConstantValue()}";

	private static string GetAccess(MethodBase method) => method.IsPublic ? "" : "protected ";

	private static string GetStatic(MethodBase method) => method.IsStatic ? "static " : "";

	private static string FormatParameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(Format));

	private static string Format(ParameterInfo parameter) {
		string modifier = parameter.IsOut ? "out " : parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "";
		string defaultValue = parameter.HasDefaultValue ? " = " + FormatDefault(parameter.DefaultValue) : "";
		return $"{modifier}{GetName(parameter.ParameterType)} {parameter.Name}{defaultValue}";
	}

	private static string FormatDefault(object? value) => value switch {
		null => "null",
		bool flag => flag ? "true" : "false",
		_ => Convert.ToString(value, CultureInfo.InvariantCulture)!
	};

	private static string GetName(Type type) {
		if (type.IsByRef) {
			return GetName(type.GetElementType()!);
		}
		if (type.IsArray) {
			return GetName(type.GetElementType()!) + "[]";
		}
		if (_keywords.TryGetValue(type, out string? keyword)) {
			return keyword;
		}
		string name = type.Name.Split('`')[0];
		if (type.IsNested && !type.IsGenericParameter) {
			name = $"{type.DeclaringType!.Name}.{name}";
		}
		return type.IsConstructedGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(GetName))}>" : name;
	}
}
