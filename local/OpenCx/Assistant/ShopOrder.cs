using System.Text.Json;
using OpenCx.Sessions;

namespace OpenCx.Assistant;

/// <summary>An order of the shop, with what the component <c>order_card</c> shows.</summary>
/// <param name="Number">The order number.</param>
/// <param name="Item">What was ordered.</param>
/// <param name="Price">What it cost.</param>
/// <param name="Status">Where it is, in two or three words.</param>
/// <param name="Arrival">When it arrives or arrived, in words.</param>
internal sealed record ShopOrder(string Number, string Item, string Price, string Status, string Arrival) {
	private const string Component = "order_card";

	private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web);

	private static readonly ShopOrder[] _all = [
		new("1042", "Table lamp Aurora, brass", "$89.00", "On its way", "arrives within two working days"),
		new("1043", "Floor lamp Meridian, oak", "$149.00", "Being packed", "leaves our warehouse tomorrow"),
		new("1044", "Pendant Halo, white (2)", "$118.00", "Delivered", "was left with your neighbour"),
	];

	/// <summary>The order with a number, if the shop has one.</summary>
	public static ShopOrder? Find(string number) => Array.Find(_all, order => order.Number == number);

	/// <summary>Whether a text asks for an order without naming it.</summary>
	public static bool IsAskedAboutIn(string text) =>
		Array.Exists(["order", "parcel", "package", "delivery"], word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

	/// <summary>The order in a sentence: what an agent reads where the visitor sees the component.</summary>
	public string Describe() => $"Order **{Number}** ({Item}, {Price}): {Status.ToLowerInvariant()}; it {Arrival}.";

	/// <summary>The look-up that found the order.</summary>
	public ActionCall ToActionCall() =>
		new(Component, new Dictionary<string, string> { ["orderNumber"] = Number }, JsonSerializer.Serialize(this, _json));
}
