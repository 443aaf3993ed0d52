namespace OpenCxHandoff.SiteTests.Replies;

/// <summary>Records of OpenCxDeliveryState, by the name that reps read and by id.</summary>
internal static class DeliveryStates {
	public static readonly Guid Sending = new("5a3d9e70-2f14-4b8c-9b6e-1c7d0a4f8e02");
}
