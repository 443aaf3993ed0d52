namespace Terrasoft.Configuration.OpenCx {
	using System;

	/// <summary>How text is shown.</summary>
	[Flags]
	public enum OpenCxReplyTextStyles {
		/// <summary>As it is.</summary>
		None = 0,

		/// <summary>Bold.</summary>
		Bold = 1,

		/// <summary>Italic.</summary>
		Italic = 2,

		/// <summary>Struck through.</summary>
		Strike = 4,

		/// <summary>In a type of fixed width.</summary>
		Code = 8
	}

	/// <summary>How a run of text is shown and where it leads.</summary>
	public class OpenCxReplyTextFormat {
		/// <summary>Text without styles that leads nowhere.</summary>
		public static readonly OpenCxReplyTextFormat Plain = new OpenCxReplyTextFormat(OpenCxReplyTextStyles.None, null);

		/// <summary>Creates a format.</summary>
		/// <param name="styles">How the text is shown.</param>
		/// <param name="address">Address that it leads to, or null.</param>
		public OpenCxReplyTextFormat(OpenCxReplyTextStyles styles, string address) {
			Styles = styles;
			Address = address;
		}

		/// <summary>How the text is shown.</summary>
		public OpenCxReplyTextStyles Styles { get; }

		/// <summary>Address that the text leads to, or null.</summary>
		public string Address { get; }

		/// <summary>Whether the text is code.</summary>
		public bool IsCode => (Styles & OpenCxReplyTextStyles.Code) != 0;

		/// <summary>Whether both formats look the same and lead to the same address.</summary>
		public bool IsSameAs(OpenCxReplyTextFormat other) {
			return Styles == other.Styles && Address == other.Address;
		}
	}
}
