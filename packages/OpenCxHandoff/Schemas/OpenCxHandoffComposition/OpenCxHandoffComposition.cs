namespace Terrasoft.Configuration.OpenCx {
	using System;
	using Terrasoft.Core;

	/// <summary>Puts the parts together for one call; nothing is shared between calls.</summary>
	public static class OpenCxHandoffComposition {
		/// <summary>Returns the receiver of handoffs over a user connection.</summary>
		public static OpenCxHandoffReceiver CreateReceiver(UserConnection userConnection, OpenCxHandoffSettings settings) {
			Func<DateTime> utcNow = () => DateTime.UtcNow;
			OpenCxHandoffTexts texts = OpenCxHandoffTexts.From(userConnection.ResourceStorage);
			var cases = new OpenCxCaseGateway(userConnection);
			var caseSteps = new OpenCxHandoffCaseSteps(cases, new OpenCxCaseFields(new OpenCxCaseColumnGateway(userConnection)),
				new OpenCxCaseSubject(texts), new OpenCxHandoffNote(texts), settings);
			return new OpenCxHandoffReceiver(new OpenCxTransaction(userConnection), new OpenCxSessionGateway(userConnection),
				new OpenCxMessageGateway(userConnection, utcNow), cases, caseSteps,
				new OpenCxHandoffStatus(cases, new OpenCxReplyOutboxGateway(userConnection, utcNow), settings.ResolvedStatusId),
				new OpenCxContactMatcher(new OpenCxContactGateway(userConnection)), new OpenCxHandoffTranscript(texts), settings, utcNow);
		}
	}
}
