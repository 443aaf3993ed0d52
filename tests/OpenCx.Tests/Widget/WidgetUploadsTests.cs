using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OpenCx.Tests.Fakes;

namespace OpenCx.Tests.Widget;

internal sealed class WidgetUploadsTests : ConversationFixture {
	private const int FiveMegabytes = 5 * 1024 * 1024;

	[TestCase("photo.png", "image/png")]
	[TestCase("photo.JPEG", "image/jpeg")]
	[TestCase("Rechnung März.pdf", "application/pdf")]
	[TestCase("orders.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
	[TestCase("notes.txt", "text/plain")]
	public async Task Upload_AllowedFile_IsServedUnderItsName(string name, string type) {
		using HttpResponseMessage response = await UploadAsync(name, 3);

		JsonElement answer = await response.Content.ReadFromJsonAsync<JsonElement>();
		using HttpResponseMessage file = await OpenCx.NewClient().GetAsync(answer.GetProperty("fileUrl").GetString());
		Assert.That(answer.Names(), Is.EqualTo(["fileName", "fileUrl"]));
		Assert.That(answer.GetProperty("fileName").GetString(), Is.EqualTo(name));
		Assert.That(file.Content.Headers.ContentType!.MediaType, Is.EqualTo(type));
		Assert.That(await file.Content.ReadAsByteArrayAsync(), Has.Length.EqualTo(3));
	}

	[Test]
	public async Task Upload_ExactlyFiveMegabytes_IsTaken() {
		using HttpResponseMessage response = await UploadAsync("scan.pdf", FiveMegabytes);

		Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
	}

	[Test]
	public async Task Upload_OneByteMoreThanFiveMegabytes_IsTooLarge() {
		using HttpResponseMessage response = await UploadAsync("scan.pdf", FiveMegabytes + 1);

		Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
	}

	[TestCase("virus.exe")]
	[TestCase("page.html")]
	[TestCase("drawing.svg")]
	[TestCase("without-extension")]
	public async Task Upload_OtherKindOfFile_IsRefused(string name) {
		using HttpResponseMessage response = await UploadAsync(name, 3);

		Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
		Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain(".png"));
	}

	[Test]
	public async Task Upload_NoForm_IsRefused() {
		using HttpResponseMessage response = await Visitor.Http.PostAsJsonAsync("upload", new { });

		Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
	}

	[Test]
	public async Task Download_Document_NeverRunsInThePage() {
		using HttpResponseMessage response = await UploadAsync("notes.txt", 3);
		JsonElement answer = await response.Content.ReadFromJsonAsync<JsonElement>();

		using HttpResponseMessage file = await OpenCx.NewClient().GetAsync(answer.GetProperty("fileUrl").GetString());

		Assert.That(file.Headers.GetValues("X-Content-Type-Options"), Is.EqualTo(["nosniff"]));
		Assert.That(file.Content.Headers.ContentDisposition!.DispositionType, Is.EqualTo("attachment"));
	}

	private async Task<HttpResponseMessage> UploadAsync(string name, int size) {
		using var form = new MultipartFormDataContent { { new ByteArrayContent(new byte[size]), "file", name } };
		return await Visitor.Http.PostAsync("upload", form);
	}
}
