using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace OpenCxHandoff.Tests;

[TestFixture]
public class OpenCxTextTests {
	[Test]
	public void Clean_ControlCharacters_KeepsOnlyTabsAndLineBreaks() {
		Assert.That(OpenCxText.Clean("a\0b\u0007c\td\r\ne\u009Ff"), Is.EqualTo("abc\td\r\nef"));
	}

	// Attribute arguments are stored as UTF-8, which has no lone surrogates.
	[Test]
	public void Clean_Surrogates_ReplacesLoneHalvesOnly() {
		Assert.Multiple(() => {
			Assert.That(OpenCxText.Clean("\uD83D"), Is.EqualTo("\uFFFD"));
			Assert.That(OpenCxText.Clean("\uDE00\uD83D"), Is.EqualTo("\uFFFD\uFFFD"));
			Assert.That(OpenCxText.Clean("x\uD83D\uDE00y"), Is.EqualTo("x\uD83D\uDE00y"));
		});
	}

	[Test]
	public void Clean_Null_ReturnsEmpty() {
		Assert.That(OpenCxText.Clean(null), Is.Empty);
	}

	[Test]
	public void Line_RunsOfWhiteSpace_ReturnsOneLine() {
		Assert.That(OpenCxText.Line("  a \r\n\t b  "), Is.EqualTo("a b"));
	}

	[TestCase("<script>alert(1)</script>", "<\u200Bscript>alert(1)<\u200B/script>")]
	[TestCase("<!-- x -->", "<\u200B!-- x -->")]
	[TestCase("1 < 2 and <3", "1 < 2 and <3")]
	[TestCase("ends with <", "ends with <")]
	public void Plain_Markup_BreaksWhatCouldOpenATag(string text, string expected) {
		Assert.That(OpenCxText.Plain(text), Is.EqualTo(expected));
	}

	[Test]
	public void Cut_ShortText_ReturnsItUnchanged() {
		Assert.That(OpenCxText.Cut("abc", 3), Is.EqualTo("abc"));
	}

	[Test]
	public void Cut_LongText_EndsInEllipsisWithinLimit() {
		Assert.That(OpenCxText.Cut("abcdef", 4), Is.EqualTo("abc…"));
	}

	[Test]
	public void Cut_EmojiAtTheLimit_KeepsItWholeOrLeavesItOut() {
		Assert.That(OpenCxText.Cut("ab😀cd", 4), Is.EqualTo("ab…"));
	}

	[Test]
	public void Cut_CombiningAccentAtTheLimit_KeepsTheLetterTogether() {
		Assert.That(OpenCxText.Cut("cafe\u0301s", 5), Is.EqualTo("caf…"));
	}

	[Test]
	public void Clean_AnyText_CanBeStoredAsUtf8WithoutNul() {
		var strictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
		Prop.ForAll<string>(text => {
			string clean = OpenCxText.Clean(text);
			strictUtf8.GetBytes(clean);
			return !clean.Contains('\0', StringComparison.Ordinal);
		}).QuickCheckThrowOnFailure();
	}

	[Test]
	public void Cut_AnyText_FitsAndIsAPrefixOfWholeTextElements() {
		Prop.ForAll<NonNull<string>, PositiveInt>((text, length) => {
			string cut = OpenCxText.Cut(text.Get, length.Get);
			string kept = cut == text.Get ? cut : cut[..^1];
			int[] boundaries = [.. StringInfo.ParseCombiningCharacters(text.Get), text.Get.Length];
			return cut.Length <= length.Get && text.Get.StartsWith(kept, StringComparison.Ordinal) && boundaries.Contains(kept.Length);
		}).QuickCheckThrowOnFailure();
	}
}
