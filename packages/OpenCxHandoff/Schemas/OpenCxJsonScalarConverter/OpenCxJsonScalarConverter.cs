namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Globalization;
	using Newtonsoft.Json;
	using Newtonsoft.Json.Linq;

	/// <summary>Reads any JSON value as text: an AI answers with all kinds, and none may stop a case.</summary>
	public class OpenCxJsonScalarConverter : JsonConverter {
		/// <inheritdoc/>
		public override bool CanWrite => false;

		/// <inheritdoc/>
		public override bool CanConvert(Type objectType) {
			return objectType == typeof(string);
		}

		/// <inheritdoc/>
		public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) {
			switch (reader.TokenType) {
				case JsonToken.Null:
					return null;
				case JsonToken.String:
				case JsonToken.Integer:
				case JsonToken.Float:
					return Convert.ToString(reader.Value, CultureInfo.InvariantCulture);
				case JsonToken.Boolean:
					return (bool)reader.Value ? "true" : "false";
				default:
					return JToken.Load(reader).ToString(Formatting.None);
			}
		}

		/// <inheritdoc/>
		public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) {
			throw new NotSupportedException("Values of AI fields are only read.");
		}
	}
}
