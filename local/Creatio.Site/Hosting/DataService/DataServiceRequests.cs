using System.Text.Json.Nodes;
using Creatio.Site.Hosting.DataService.Contracts;
using Terrasoft.Core;

namespace Creatio.Site.Hosting.DataService;

/// <summary>Runs the requests of one call for its user.</summary>
internal sealed class DataServiceRequests {
	private readonly RecordReader _reader;
	private readonly RecordWriter _writer;

	/// <summary>Prepares for the user of a connection.</summary>
	public DataServiceRequests(UserConnection userConnection) {
		ObjectRights rights = new(userConnection);
		_reader = new RecordReader(userConnection, rights);
		_writer = new RecordWriter(userConnection, rights);
	}

	/// <summary>Runs a request by the name of its contract. Throws <see cref="NotSupportedException"/> for a contract without one.</summary>
	public JsonObject Run(string contract, DataQuery request) => contract switch {
		"SelectQuery" => _reader.Read(request),
		"InsertQuery" => _writer.Insert(request),
		"UpdateQuery" => _writer.Update(request),
		"DeleteQuery" => _writer.Delete(request),
		_ => throw new NotSupportedException($"The local site's DataService has no {contract}.")
	};

	/// <summary>
	/// Runs several requests one after the other, up to the first that fails. Each is saved for itself: whether Creatio puts a transaction
	/// around a batch is not established, and without one a process that a record starts is sure to find it.
	/// </summary>
	public JsonObject Run(BatchQuery batch) => new() {
		["hasErrors"] = false,
		["queryResults"] = new JsonArray([.. batch.Items.Select(request => Run(GetContract(request), request))]),
		["success"] = true
	};

	// "Terrasoft.Nui.ServiceModel.DataContract.InsertQuery", possibly with an assembly after a comma.
	private static string GetContract(DataQuery request) => (request.Type ?? "").Split(',')[0].Split('.')[^1];
}
