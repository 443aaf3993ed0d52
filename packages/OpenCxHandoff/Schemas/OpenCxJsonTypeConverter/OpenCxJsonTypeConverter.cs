namespace Terrasoft.Configuration.OpenCx {
	using System;
	using Newtonsoft.Json;

	/// <summary>
	/// Reads texts and whole numbers only from their own JSON type; Newtonsoft.Json by itself would also take a number for a text and
	/// a text for a number.
	/// </summary>
	public class OpenCxJsonTypeConverter : JsonConverter {
		/// <inheritdoc/>
		public override bool CanWrite => false;

		/// <inheritdoc/>
		public override bool CanConvert(Type objectType) {
			return objectType == typeof(string) || objectType == typeof(long?);
		}

		/// <inheritdoc/>
		public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) {
			if (reader.TokenType == JsonToken.Null) {
				return null;
			}
			if (objectType == typeof(string)) {
				return Read(reader, JsonToken.String, "a text");
			}
			return ReadWholeNumber(reader);
		}

		/// <inheritdoc/>
		public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) {
			throw new NotSupportedException("Handoffs are only read.");
		}

		private static OpenCxHandoffException WrongType(JsonReader reader, string expected) {
			return OpenCxHandoffException.BadRequest(OpenCxHandoffErrorCode.WrongType,
				"Send " + expected + " in \"" + reader.Path + "\".", reader.Path);
		}

		private static object ReadWholeNumber(JsonReader reader) {
			object value = Read(reader, JsonToken.Integer, "a whole number");
			if (value is long) {
				return value;
			}
			// A number beyond 64 bits arrives as a BigInteger.
			throw WrongType(reader, "a whole number of at most 18 digits");
		}

		private static object Read(JsonReader reader, JsonToken expectedToken, string expected) {
			if (reader.TokenType != expectedToken) {
				throw WrongType(reader, expected);
			}
			return reader.Value;
		}
	}
}
