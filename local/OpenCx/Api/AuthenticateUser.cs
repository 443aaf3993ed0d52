using System.Text.Json;
using OpenCx.Http;
using OpenCx.Sessions;

namespace OpenCx.Api;

/// <summary>The site's server vouches for a visitor who is signed in there, and gets the token for his widget.</summary>
internal sealed class AuthenticateUser(OpenCxStore store) {
	/// <summary>Makes the verified contact of an e-mail address, or takes the one that is there.</summary>
	public AuthenticateUserAnswer Authenticate(AuthenticateUserRequest request) {
		if (string.IsNullOrWhiteSpace(request.Email)) {
			throw RequestRefusedException.BadRequest("email is missing: a verified contact is known by its e-mail address.");
		}
		Contact contact = store.SaveVerified(new Contact {
			Id = Guid.NewGuid(),
			Identity = ContactIdentity.Verified,
			Name = request.Name,
			Email = request.Email.Trim(),
			PhoneNumber = request.Phone,
			CustomData = CustomData.ReadTexts(request.CustomData),
		});
		return new AuthenticateUserAnswer(store.IssueToken(contact), new AuthenticatedContact(contact.Id));
	}
}

/// <summary>The visitor, as the site knows him. Unlike the rest of the API, this request has camel case names.</summary>
internal sealed record AuthenticateUserRequest(string? Email, string? Name, string? Phone, Dictionary<string, JsonElement>? CustomData);

/// <summary>The token for the visitor's widget.</summary>
internal sealed record AuthenticateUserAnswer(string Token, AuthenticatedContact Contact);

/// <summary>The contact that the token speaks for.</summary>
internal sealed record AuthenticatedContact(Guid Id);
