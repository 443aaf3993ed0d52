using System.Collections;
using Newtonsoft.Json;

namespace Creatio.Site.Hosting.Services;

/// <summary>Writes a dictionary as WCF does: <c>[{"Key": …, "Value": …}]</c>.</summary>
internal sealed class DictionaryAsArrayConverter : JsonConverter {
	/// <inheritdoc/>
	public override bool CanRead => false;

	/// <inheritdoc/>
	public override bool CanConvert(Type objectType) => typeof(IDictionary).IsAssignableFrom(objectType);

	/// <inheritdoc/>
	public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) {
		writer.WriteStartArray();
		foreach (DictionaryEntry entry in (IDictionary)value!) {
			writer.WriteStartObject();
			writer.WritePropertyName("Key");
			serializer.Serialize(writer, entry.Key);
			writer.WritePropertyName("Value");
			serializer.Serialize(writer, entry.Value);
			writer.WriteEndObject();
		}
		writer.WriteEndArray();
	}

	/// <inheritdoc/>
	public override object ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) =>
		throw new NotSupportedException("Requests are read by DataContractJsonSerializer.");
}
