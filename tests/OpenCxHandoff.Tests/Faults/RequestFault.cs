namespace OpenCxHandoff.Tests.Faults;

/// <summary>What may happen to a request, or to its answer once OpenCX has done what it asks.</summary>
internal enum RequestFault {
	None,
	Refused,
	TooManyRequests,
	TooManyRequestsWithRetryAfter,
	ServerError,
	ServerErrorAfterwards,
	Timeout,
	TimeoutAfterwards,
	ConnectionReset,
	ConnectionResetAfterwards,

	/// <summary>The client sees a time-out; OpenCX takes the request minutes later.</summary>
	ArrivesLate
}
