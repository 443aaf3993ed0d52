namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.IO;
	using System.Text;
	using Newtonsoft.Json;
	using Newtonsoft.Json.Linq;

	/// <summary>Reads the body of a handoff: UTF-8 JSON of a limited size and depth, with its own sentence for whatever is wrong.</summary>
	public class OpenCxHandoffReader {
		private const int MaxDepth = 32;

		private readonly long _maxBytes;

		/// <summary>Creates a reader.</summary>
		/// <param name="maxBytes">Largest body that is read, in bytes.</param>
		public OpenCxHandoffReader(long maxBytes) {
			_maxBytes = maxBytes;
		}

		/// <summary>Reads a handoff.</summary>
		/// <exception cref="OpenCxHandoffException">The body is empty, too large, not JSON, or has members of a wrong type.</exception>
		public OpenCxHandoffRequest Read(Stream body) {
			string json = ReadText(body);
			if (string.IsNullOrWhiteSpace(json)) {
				throw OpenCxHandoffException.BadRequest(OpenCxHandoffErrorCode.EmptyBody, "Send the handoff as a JSON object in the body.");
			}
			try {
				return Bind(Parse(json));
			} catch (JsonReaderException exception) {
				throw InvalidJson(exception);
			}
		}

		/// <summary>Refuses a body beyond the limit before it is read.</summary>
		/// <exception cref="OpenCxHandoffException">The body is too large.</exception>
		public void CheckSize(long bytes) {
			if (bytes > _maxBytes) {
				throw OpenCxHandoffException.TooLarge(OpenCxHandoffErrorCode.BodyTooLarge,
					"Send at most " + _maxBytes + " bytes in one call, or raise the system setting \""
					+ OpenCxHandoffSettings.MaxRequestSizeCode + "\".");
			}
		}

		private string ReadText(Stream body) {
			if (body == null) {
				return null;
			}
			using (var buffer = new MemoryStream()) {
				var chunk = new byte[81920];
				int count;
				while ((count = body.Read(chunk, 0, chunk.Length)) > 0) {
					CheckSize(buffer.Length + count);
					buffer.Write(chunk, 0, count);
				}
				return Decode(buffer.ToArray());
			}
		}

		private static string Decode(byte[] bytes) {
			try {
				var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
				return encoding.GetString(bytes).TrimStart('\uFEFF');
			} catch (DecoderFallbackException) {
				throw OpenCxHandoffException.BadRequest(OpenCxHandoffErrorCode.InvalidJson, "Send the JSON in UTF-8.");
			}
		}

		private static JToken Parse(string json) {
			using (var reader = new JsonTextReader(new StringReader(json)) {
				DateParseHandling = DateParseHandling.None,
				MaxDepth = MaxDepth
			}) {
				JToken token = JToken.ReadFrom(reader, new JsonLoadSettings { CommentHandling = CommentHandling.Ignore });
				CheckEnd(reader);
				return token;
			}
		}

		private static OpenCxHandoffRequest Bind(JToken token) {
			if (token.Type == JTokenType.Null) {
				return null;
			}
			if (token.Type != JTokenType.Object) {
				throw OpenCxHandoffException.BadRequest(OpenCxHandoffErrorCode.WrongType, "Send the handoff as a JSON object in the body.");
			}
			string member = null;
			var serializer = new JsonSerializer {
				DateParseHandling = DateParseHandling.None,
				// Newtonsoft.Json's own $id, $ref and $values are no part of the contract.
				MetadataPropertyHandling = MetadataPropertyHandling.Ignore
			};
			serializer.Converters.Add(new OpenCxJsonTypeConverter());
			// Exceptions of the Newtonsoft.Json versions that Creatio may ship do not all know the path; the error event does.
			serializer.Error += (sender, error) => member = member ?? error.ErrorContext.Path;
			try {
				return token.ToObject<OpenCxHandoffRequest>(serializer);
			} catch (JsonException) {
				throw OpenCxHandoffException.BadRequest(OpenCxHandoffErrorCode.WrongType,
					"Send " + (IsList(member) ? "a list" : "an object") + " in \"" + member + "\".", member);
			}
		}

		private static bool IsList(string member) {
			return member.EndsWith("messages", StringComparison.Ordinal) || member.EndsWith("ai_fields", StringComparison.Ordinal)
				|| member.EndsWith("attachments", StringComparison.Ordinal);
		}

		// The path is left out: in a body that is no handoff it may hold anything.
		private static OpenCxHandoffException InvalidJson(JsonReaderException exception) {
			string place = exception.LineNumber > 0
				? " at line " + exception.LineNumber + ", position " + exception.LinePosition
				: string.Empty;
			return OpenCxHandoffException.BadRequest(OpenCxHandoffErrorCode.InvalidJson,
				"Send valid JSON, nested at most " + MaxDepth + " levels deep: the body cannot be read" + place + ".");
		}

		private static void CheckEnd(JsonReader reader) {
			while (reader.Read()) {
				if (reader.TokenType != JsonToken.Comment) {
					throw OpenCxHandoffException.BadRequest(OpenCxHandoffErrorCode.InvalidJson, "Send one JSON object and nothing after it.");
				}
			}
		}
	}
}
