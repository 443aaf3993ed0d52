using System.Text.Json.Nodes;
using Creatio.Packages;
using Creatio.Packages.Metadata;

namespace Creatio.Site.Installation.Schemas;

/// <summary>
/// How a schema's metadata differs from its parent's. The server is lenient, and so is this: a property may be added where
/// there is one, and an order may name ids that the list does not have or leave some out.
/// </summary>
internal sealed class MetadataDifference {
	/// <summary>The path that every operation's path starts with.</summary>
	public const string Root = "MetaData.Schema";

	private readonly string _path;
	private readonly IReadOnlyList<MetadataOperation> _operations;

	private MetadataDifference(string path, IReadOnlyList<MetadataOperation> operations) {
		_path = path;
		_operations = operations;
	}

	/// <summary>Parses a metadata file.</summary>
	/// <exception cref="PackageInstallException">The file is malformed.</exception>
	public static MetadataDifference Parse(string path, string text) => new(path, MetadataDifferenceParser.Parse(path, text));

	/// <summary>Changes the parent's metadata into the schema's own.</summary>
	/// <param name="schema">The <c>Schema</c> object of the parent's metadata.</param>
	/// <exception cref="PackageInstallException">An operation does not fit the metadata.</exception>
	public void Apply(JsonObject schema) {
		foreach (MetadataOperation operation in _operations) {
			Apply(schema, operation);
		}
	}

	private void Apply(JsonObject schema, MetadataOperation operation) {
		MetadataStep last = operation.Steps[^1];
		bool creates = operation.Kind is MetadataOperationKind.Set or MetadataOperationKind.Add;
		JsonNode? owner = FindOwner(schema, operation, creates);
		switch (operation.Kind) {
			case MetadataOperationKind.Remove:
				Remove(owner, last);
				break;
			case MetadataOperationKind.Order:
				Order(FindChild(owner, last), operation);
				break;
			case MetadataOperationKind.Add when FindChild(owner, last) is JsonArray list:
				Append(list, operation);
				break;
			default:
				Set(owner, last, operation);
				break;
		}
	}

	private JsonNode? FindOwner(JsonObject schema, MetadataOperation operation, bool creates) {
		JsonNode? node = schema;
		foreach (MetadataStep step in operation.Steps.SkipLast(1)) {
			JsonNode? child = FindChild(node, step);
			if (child == null && creates) {
				child = AddObject(node, step, operation);
			}
			node = child;
		}
		return node;
	}

	private JsonObject AddObject(JsonNode? node, MetadataStep step, MetadataOperation operation) {
		if (step.IsItem || node is not JsonObject owner) {
			throw Fault(operation, $"there is no {step.Name} here");
		}
		JsonObject child = [];
		owner[step.Name] = child;
		return child;
	}

	private static JsonNode? FindChild(JsonNode? node, MetadataStep step) => node switch {
		JsonObject owner when !step.IsItem => owner[step.Name],
		JsonArray list when step.IsItem => FindItem(list, step.Name),
		_ => null
	};

	private static JsonNode? FindItem(JsonArray list, string id) => list.FirstOrDefault(item => ItemId(item) == id);

	private static string? ItemId(JsonNode? item) => (item as JsonObject)?["UId"]?.ToString();

	private static void Remove(JsonNode? owner, MetadataStep last) {
		if (owner is JsonObject parent) {
			parent.Remove(last.Name);
		} else if (owner is JsonArray list && FindItem(list, last.Name) is { } item) {
			list.Remove(item);
		}
	}

	private void Set(JsonNode? owner, MetadataStep last, MetadataOperation operation) {
		if (last.IsItem || owner is not JsonObject parent) {
			throw Fault(operation, "there is no property here that could be set");
		}
		parent[last.Name] = operation.Value?.DeepClone();
	}

	private void Append(JsonArray list, MetadataOperation operation) {
		if (ItemId(operation.Value) is not { } id) {
			throw Fault(operation, "an item of this list needs a UId");
		}
		if (FindItem(list, id) != null) {
			throw Fault(operation, $"the list has an item with the id {id} already");
		}
		list.Add(operation.Value!.DeepClone());
	}

	private void Order(JsonNode? target, MetadataOperation operation) {
		if (operation.Value is not JsonArray ids) {
			throw Fault(operation, "a list of ids is expected here");
		}
		if (target is not JsonArray list) {
			return;
		}
		List<string> order = [.. ids.Select(id => id?.ToString() ?? "")];
		List<JsonNode?> sorted = [.. list.OrderBy(item => order.IndexOf(ItemId(item) ?? "") is int place and >= 0 ? place : int.MaxValue)];
		list.Clear();
		sorted.ForEach(list.Add);
	}

	private PackageInstallException Fault(MetadataOperation operation, string reason) => new(_path, operation.Key, reason);
}
