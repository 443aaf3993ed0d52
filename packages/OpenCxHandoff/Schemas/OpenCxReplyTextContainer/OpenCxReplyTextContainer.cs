namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Globalization;

	/// <summary>What paragraphs stand in: a quote or a list.</summary>
	public abstract class OpenCxReplyTextContainer {
		/// <summary>Start of each further line inside the container.</summary>
		public abstract string Indent { get; }

		/// <summary>Returns the start of the next block's first line.</summary>
		public virtual string TakeMarker() {
			return Indent;
		}
	}

	/// <summary>A quote.</summary>
	public class OpenCxReplyTextQuote : OpenCxReplyTextContainer {
		/// <inheritdoc/>
		public override string Indent => "> ";
	}

	/// <summary>A list with bullets or numbers.</summary>
	public class OpenCxReplyTextList : OpenCxReplyTextContainer {
		private const int MaxNumber = 999999999;
		private readonly bool _isOrdered;
		private long _nextNumber;
		private string _indent = string.Empty;

		/// <summary>Creates a list.</summary>
		/// <param name="firstNumber">Number of the first item; null for a list with bullets.</param>
		/// <param name="hasOtherMarker">Whether it follows a list with the usual marker, which Markdown would continue.</param>
		public OpenCxReplyTextList(int? firstNumber, bool hasOtherMarker) {
			_isOrdered = firstNumber != null;
			_nextNumber = firstNumber ?? 1;
			HasOtherMarker = hasOtherMarker;
		}

		/// <summary>Whether the marker is the other one of the two that Markdown has.</summary>
		public bool HasOtherMarker { get; }

		/// <summary>Whether an item has started that has no text yet.</summary>
		public bool IsItemPending { get; private set; }

		/// <summary>Whether the pending item may stand right under a line of text: numbers other than 1 need a blank line.</summary>
		public bool CanFollowText => !_isOrdered || _nextNumber == 1;

		/// <inheritdoc/>
		public override string Indent => _indent;

		/// <summary>Starts an item.</summary>
		public void StartItem() {
			IsItemPending = true;
		}

		/// <inheritdoc/>
		public override string TakeMarker() {
			if (!IsItemPending) {
				return _indent;
			}
			IsItemPending = false;
			string marker = _isOrdered ? GetNumber() + (HasOtherMarker ? ") " : ". ") : HasOtherMarker ? "+ " : "- ";
			_indent = new string(' ', marker.Length);
			return marker;
		}

		private string GetNumber() {
			return Math.Min(_nextNumber++, MaxNumber).ToString(CultureInfo.InvariantCulture);
		}
	}
}
