namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;
	using System.Linq;
	using System.Text;

	/// <summary>Places blocks of lines in quotes and lists, with the blank lines that Markdown needs between them.</summary>
	public class OpenCxReplyTextLayout {
		/// <summary>Deeper quotes and lists are shown on the deepest level: a bubble of the widget has no room for more.</summary>
		private const int MaxDepth = 8;

		private readonly StringBuilder _output = new StringBuilder();
		private readonly List<OpenCxReplyTextContainer> _containers = new List<OpenCxReplyTextContainer>();
		private readonly Dictionary<Type, int> _tooDeep = new Dictionary<Type, int>();
		private List<OpenCxReplyTextContainer> _lastContainers = new List<OpenCxReplyTextContainer>();

		/// <summary>Opens a quote.</summary>
		public void OpenQuote() {
			Open(new OpenCxReplyTextQuote());
		}

		/// <summary>Opens a list.</summary>
		/// <param name="firstNumber">Number of the first item; null for a list with bullets.</param>
		public void OpenList(int? firstNumber) {
			int depth = _containers.Count;
			bool followsList = depth == CountShared() && depth < _lastContainers.Count;
			bool hasOtherMarker = followsList && _lastContainers[depth] is OpenCxReplyTextList list && !list.HasOtherMarker;
			Open(new OpenCxReplyTextList(firstNumber, hasOtherMarker));
		}

		/// <summary>Starts an item of the innermost list.</summary>
		public void StartItem() {
			_containers.OfType<OpenCxReplyTextList>().LastOrDefault()?.StartItem();
		}

		/// <summary>Closes the innermost container of the type <typeparamref name="T"/> and what is still open inside it.</summary>
		public void Close<T>() where T : OpenCxReplyTextContainer {
			_tooDeep.TryGetValue(typeof(T), out int tooDeep);
			if (tooDeep > 0) {
				_tooDeep[typeof(T)] = tooDeep - 1;
				return;
			}
			int index = _containers.FindLastIndex(container => container is T);
			if (index >= 0) {
				_containers.RemoveRange(index, _containers.Count - index);
			}
		}

		/// <summary>Writes a block.</summary>
		public void Write(IReadOnlyList<string> lines) {
			if (_output.Length > 0) {
				WriteSeparator();
			}
			_output.Append(string.Concat(_containers.Select(container => container.TakeMarker()))).Append(lines[0]);
			string indent = GetIndent(_containers);
			foreach (string line in lines.Skip(1)) {
				_output.Append('\n').Append(line.Length > 0 ? indent + line : indent.TrimEnd());
			}
			_lastContainers = _containers.ToList();
		}

		/// <summary>Returns what was written.</summary>
		public string ToMarkdown() {
			return _output.ToString();
		}

		private void Open<T>(T container) where T : OpenCxReplyTextContainer {
			if (_containers.Count < MaxDepth) {
				_containers.Add(container);
			} else {
				_tooDeep.TryGetValue(typeof(T), out int tooDeep);
				_tooDeep[typeof(T)] = tooDeep + 1;
			}
		}

		private void WriteSeparator() {
			_output.Append('\n');
			if (!IsTight()) {
				_output.Append(GetIndent(_containers.Take(CountShared())).TrimEnd()).Append('\n');
			}
		}

		/// <summary>Items follow each other, and the text of the item that they belong to, without a blank line.</summary>
		private bool IsTight() {
			int item = _containers.FindIndex(container => container is OpenCxReplyTextList list && list.IsItemPending);
			if (item < 0) {
				return false;
			}
			int shared = CountShared();
			bool isSameList = item < shared && _containers[item].Indent.Length > 0;
			bool isInItem = item > 0 && item == shared && _lastContainers.Count == shared && _containers[item - 1] is OpenCxReplyTextList;
			return isSameList || (isInItem && ((OpenCxReplyTextList)_containers[item]).CanFollowText);
		}

		private int CountShared() {
			return _containers.Zip(_lastContainers, ReferenceEquals).TakeWhile(isSame => isSame).Count();
		}

		private static string GetIndent(IEnumerable<OpenCxReplyTextContainer> containers) {
			return string.Concat(containers.Select(container => container.Indent));
		}
	}
}
