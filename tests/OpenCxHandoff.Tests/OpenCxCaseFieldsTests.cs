using Moq;

namespace OpenCxHandoff.Tests;

[TestFixture]
public class OpenCxCaseFieldsTests {
	private static readonly Guid _high = Guid.NewGuid();

	private Mock<IOpenCxCaseColumnGateway> _columns = new();
	private List<KeyValuePair<string, string>> _mappings = [];

	[SetUp]
	public void SetUp() {
		_columns = new Mock<IOpenCxCaseColumnGateway>();
		_mappings = [];
		_columns.Setup(columns => columns.GetMappings()).Returns(() => _mappings);
		AddColumn("Priority", OpenCxCaseColumnKind.Lookup);
		_columns.Setup(columns => columns.FindLookupRecords(It.IsAny<OpenCxCaseColumn>(), "High")).Returns([_high]);
		_columns.Setup(columns => columns.FindLookupRecords(It.IsAny<OpenCxCaseColumn>(), "Urgent")).Returns([]);
		_columns.Setup(columns => columns.FindLookupRecords(It.IsAny<OpenCxCaseColumn>(), "Any")).Returns([_high, Guid.NewGuid()]);
		_columns.Setup(columns => columns.ToColumnTime(It.IsAny<DateTime>())).Returns<DateTime>(utc => utc.AddHours(2));
	}

	[TestCase("Priority", "Priority")]
	[TestCase("PriorityId", "Priority")]
	[TestCase("Priority", "PriorityId")]
	[TestCase(" priority ", "PRIORITY")]
	public void Place_MappedField_FillsTheColumnUnderEitherName(string fieldName, string mappedName) {
		Map(mappedName, "PriorityId");

		OpenCxPlacedFields placed = Place(fieldName, "High");

		Assert.That(placed.Values, Is.EqualTo(new Dictionary<string, object> { ["PriorityId"] = _high }));
	}

	[Test]
	public void Place_FieldWithoutAMapping_IsKeptInWords() {
		OpenCxPlacedFields placed = Place("Priority", "High");

		Assert.Multiple(() => {
			Assert.That(placed.Values, Is.Empty);
			Assert.That(placed.Unplaced.Single(), Is.EqualTo("Priority = High (no field mapping allows it)"));
		});
	}

	[TestCase("Owner")]
	[TestCase("Number")]
	[TestCase("CreatedBy")]
	[TestCase("Id")]
	[TestCase("Contact")]
	[TestCase("Group")]
	public void Place_ProtectedColumn_IsNeverFilledEvenWhenMapped(string columnName) {
		AddColumn(columnName, OpenCxCaseColumnKind.Text);
		Map(columnName, columnName);

		Assert.That(Place(columnName, "x").Unplaced.Single(), Does.Contain("can never be filled"));
	}

	[Test]
	public void Place_MappingToAMissingColumn_SaysSo() {
		Map("Order", "UsrOrderNumber");

		Assert.That(Place("Order", "1042").Unplaced.Single(), Does.Contain("no column \"UsrOrderNumber\""));
	}

	[TestCase("Urgent", "no such record was found")]
	[TestCase("Any", "several such records were found")]
	public void Place_LookupWithoutOneRecord_IsKeptInWords(string value, string problem) {
		Map("Priority", "Priority");

		Assert.That(Place("Priority", value).Unplaced.Single(), Does.Contain(problem));
	}

	[Test]
	public void Place_TwoFieldsForOneColumn_TheFirstFillsIt() {
		Map("Priority", "Priority");

		OpenCxPlacedFields placed = Place([Field("Priority", "High"), Field("PriorityId", "Urgent")]);

		Assert.Multiple(() => {
			Assert.That(placed.Values["PriorityId"], Is.EqualTo(_high));
			Assert.That(placed.Unplaced.Single(), Does.Contain("filled the column \"Priority\" already"));
		});
	}

	[TestCase("")]
	[TestCase(" ")]
	[TestCase("\u0007")]
	[TestCase(null)]
	public void Place_EmptyValue_IsNoField(string? value) {
		Assert.That(Place("Priority", value).Unplaced, Is.Empty);
	}

	[TestCase(OpenCxCaseColumnKind.WholeNumber, " 42 ", 42)]
	[TestCase(OpenCxCaseColumnKind.WholeNumber, "-7", -7)]
	[TestCase(OpenCxCaseColumnKind.Boolean, "Yes", true)]
	[TestCase(OpenCxCaseColumnKind.Boolean, "false", false)]
	[TestCase(OpenCxCaseColumnKind.Boolean, "1", true)]
	[TestCase(OpenCxCaseColumnKind.Text, " A-1042 ", "A-1042")]
	public void Place_FittingValue_IsConverted(OpenCxCaseColumnKind kind, string text, object expected) {
		Assert.That(PlaceIn(kind, text).Values["Column"], Is.EqualTo(expected));
	}

	[Test]
	public void Place_Decimal_IsConvertedIndependentOfCulture() {
		Assert.That(PlaceIn(OpenCxCaseColumnKind.DecimalNumber, "1234.56").Values["Column"], Is.EqualTo(1234.56m));
	}

	[Test]
	public void Place_DateTime_IsConvertedToTheColumnsTime() {
		Assert.That(PlaceIn(OpenCxCaseColumnKind.DateTime, "2026-11-22T09:00:00Z").Values["Column"],
			Is.EqualTo(new DateTime(2026, 11, 22, 11, 0, 0)));
	}

	[Test]
	public void Place_DayInADateColumn_StaysThatDay() {
		Assert.That(PlaceIn(OpenCxCaseColumnKind.Date, "2026-11-22").Values["Column"], Is.EqualTo(new DateTime(2026, 11, 22)));
	}

	[TestCase(OpenCxCaseColumnKind.WholeNumber, "4.5")]
	[TestCase(OpenCxCaseColumnKind.WholeNumber, "99999999999")]
	[TestCase(OpenCxCaseColumnKind.DecimalNumber, "1,5")]
	[TestCase(OpenCxCaseColumnKind.DecimalNumber, "99999999999999999999")]
	[TestCase(OpenCxCaseColumnKind.Boolean, "maybe")]
	[TestCase(OpenCxCaseColumnKind.DateTime, "tomorrow")]
	[TestCase(OpenCxCaseColumnKind.Text, "longer than ten characters")]
	[TestCase(OpenCxCaseColumnKind.Unsupported, "x")]
	public void Place_UnfitValue_IsKeptInWords(OpenCxCaseColumnKind kind, string text) {
		OpenCxPlacedFields placed = PlaceIn(kind, text);

		Assert.Multiple(() => {
			Assert.That(placed.Values, Is.Empty);
			Assert.That(placed.Unplaced.Single(), Does.StartWith("Column = " + text));
		});
	}

	private OpenCxPlacedFields PlaceIn(OpenCxCaseColumnKind kind, string text) {
		AddColumn("Column", kind);
		Map("Column", "Column");
		return Place("Column", text);
	}

	private void AddColumn(string name, OpenCxCaseColumnKind kind) {
		var column = new OpenCxCaseColumn {
			Name = name,
			ValueName = kind == OpenCxCaseColumnKind.Lookup ? name + "Id" : name,
			Kind = kind,
			MaxLength = 10
		};
		_columns.Setup(columns => columns.Find(It.Is<string>(sought =>
			string.Equals(sought, name, StringComparison.OrdinalIgnoreCase)
			|| string.Equals(sought, column.ValueName, StringComparison.OrdinalIgnoreCase)))).Returns(column);
	}

	private void Map(string fieldName, string columnName) => _mappings.Add(new(fieldName, columnName));

	private static OpenCxHandoffAiField Field(string name, string? value) => new() { Name = name, Value = value };

	private OpenCxPlacedFields Place(string name, string? value) => Place([Field(name, value)]);

	private OpenCxPlacedFields Place(OpenCxHandoffAiField[] fields) => new OpenCxCaseFields(_columns.Object).Place(fields);
}
