namespace OpenCxHandoff.Tests;

[TestFixture]
public class OpenCxMimeTypeTests {
	[TestCase("photo.png", "image/png")]
	[TestCase("PHOTO.JPG", "image/jpeg")]
	[TestCase("invoice.2026.pdf", "application/pdf")]
	[TestCase("orders.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
	public void Get_KnownExtension_IsItsType(string name, string expected) => Assert.That(OpenCxMimeType.Get(name), Is.EqualTo(expected));

	[TestCase("setup.exe")]
	[TestCase("pdf")]
	[TestCase("")]
	[TestCase("photo.")]
	[TestCase("archive.pdf.bak")]
	public void Get_AnythingElse_IsBinary(string name) => Assert.That(OpenCxMimeType.Get(name), Is.EqualTo("application/octet-stream"));

	[TestCase("page.html")]
	[TestCase("drawing.svg")]
	public void Get_WhatMayRunScripts_IsBinary(string name) => Assert.That(OpenCxMimeType.Get(name), Is.EqualTo("application/octet-stream"));
}
