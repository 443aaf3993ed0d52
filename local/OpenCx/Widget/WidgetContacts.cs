using OpenCx.Http;
using OpenCx.Sessions;

namespace OpenCx.Widget;

/// <summary>Creates the contacts that the widget asks for on its own: nobody vouches for them.</summary>
internal sealed class WidgetContacts(OpenCxStore store) {
	/// <summary>Makes a contact of what the visitor typed, or an anonymous one when he typed nothing.</summary>
	public ContactToken CreateUnverified(CreateUnverifiedContactRequest request) {
		bool isAnonymous = string.IsNullOrWhiteSpace(request.Email) && string.IsNullOrWhiteSpace(request.NonVerifiedName);
		var contact = new Contact {
			Id = Guid.NewGuid(),
			Identity = isAnonymous ? ContactIdentity.Anonymous : ContactIdentity.Unverified,
			Name = request.NonVerifiedName,
			Email = request.Email,
			CustomData = CustomData.ReadTexts(request.NonVerifiedCustomData),
		};
		store.Save(contact);
		return new ContactToken(store.IssueToken(contact));
	}
}
