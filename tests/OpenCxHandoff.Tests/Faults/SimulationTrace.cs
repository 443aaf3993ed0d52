using System.Runtime.CompilerServices;
using System.Text;

namespace OpenCxHandoff.Tests.Faults;

/// <summary>What happened step by step, written only when a seed is replayed alone.</summary>
internal sealed class SimulationTrace(SimulatedClock clock, bool isOn) {
	private readonly StringBuilder _lines = new();

	/// <summary>Adds a line; the text is put together only when the trace is on.</summary>
	public void Add([InterpolatedStringHandlerArgument("")] Line line) {
		if (isOn) {
			_lines.AppendLine(line.Text.ToStringAndClear());
		}
	}

	public override string ToString() => _lines.ToString();

	[InterpolatedStringHandler]
	internal ref struct Line {
		public DefaultInterpolatedStringHandler Text;

		public Line(int literalLength, int formattedCount, SimulationTrace trace, out bool isNeeded) {
			isNeeded = trace.IsOn;
			Text = isNeeded ? new DefaultInterpolatedStringHandler(literalLength, formattedCount) : default;
			if (isNeeded) {
				Text.AppendFormatted(trace.Now, "dd HH:mm:ss.fff ");
			}
		}

		public void AppendLiteral(string value) => Text.AppendLiteral(value);

		public void AppendFormatted<T>(T value) => Text.AppendFormatted(value);

		public void AppendFormatted<T>(T value, string format) => Text.AppendFormatted(value, format);
	}

	private bool IsOn => isOn;

	private DateTime Now => clock.Now;
}
