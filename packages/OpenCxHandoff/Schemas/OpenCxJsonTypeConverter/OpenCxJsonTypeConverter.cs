namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Globalization;
	using Newtonsoft.Json;

	/// <summary>
	/// Reads texts, whole numbers and booleans only from their own JSON type. Newtonsoft.Json would also take <c>"true"</c> and <c>1</c>
	/// for a boolean, and a flag such as <c>is_verified</c> must never be guessed.
	/// </summary>
	public class OpenCxJsonTypeConverter : JsonConverter {
		/// <inheritdoc/>
		public override bool CanWrite => false;

		/// <inheritdoc/>
		public override bool CanConvert(Type objectType) {
			return objectType == typeof(string) || objectType == typeof(long?) || objectType == typeof(bool?);
		}

		/// <inheritdoc/>
		public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) {
			if (reader.TokenType == JsonToken.Null) {
				return null;
			}
			if (objectType == typeof(string)) {
				return Read(reader, JsonToken.String, "a text");
			}
			if (objectType == typeof(bool?)) {
				return Read(reader, JsonToken.Boolean, "true or false");
			}
			return ReadWholeNumber(reader);
		}

		/// <inheritdoc/>
		public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) {
			throw new NotSupportedException("Handoffs are only read.");
		}

		internal static OpenCxHandoffException WrongType(JsonReader reader, string expected) {
			return OpenCxHandoffException.BadRequest(OpenCxHandoffErrorCode.WrongType,
				"Send " + expected + " in \"" + reader.Path + "\".", reader.Path);
		}

		private static object ReadWholeNumber(JsonReader reader) {
			object value = Read(reader, JsonToken.Integer, "a whole number");
			if (value is long) {
				return value;
			}
			// A number beyond 64 bits arrives as a BigInteger.
			throw WrongType(reader, "a whole number below " + long.MaxValue.ToString(CultureInfo.InvariantCulture));
		}

		private static object Read(JsonReader reader, JsonToken expectedToken, string expected) {
			if (reader.TokenType != expectedToken) {
				throw WrongType(reader, expected);
			}
			return reader.Value;
		}
	}
}
