using System;

namespace Creatio.Platform.Hosting;

/// <summary>A text that a database cannot keep: it holds a NUL character or half of a surrogate pair.</summary>
public sealed class UnstorableTextException : Exception {
	private UnstorableTextException(int index)
		: base($"The character at index {index} is a NUL or half of a surrogate pair; remove it, because the database cannot store it.") {
	}

	/// <summary>Throws unless every character of the text can be stored.</summary>
	public static void ThrowIfUnstorable(string text) {
		for (int i = 0; i < text.Length; i++) {
			if (char.IsSurrogatePair(text, i)) {
				i++;
			} else if (text[i] == '\0' || char.IsSurrogate(text[i])) {
				throw new UnstorableTextException(i);
			}
		}
	}
}
