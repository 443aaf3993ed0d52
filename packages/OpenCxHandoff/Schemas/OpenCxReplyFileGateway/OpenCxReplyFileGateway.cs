namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;
	using System.Data;
	using System.IO;
	using System.Linq;
	using Terrasoft.Common;
	using Terrasoft.Core;
	using Terrasoft.Core.DB;
	using Terrasoft.File;
	using Terrasoft.File.Abstractions;

	/// <summary>Files of activities: records by queries, contents by Creatio's file API, wherever the site stores them.</summary>
	public class OpenCxReplyFileGateway : IOpenCxReplyFiles {
		private const string SchemaName = "ActivityFile";

		private readonly UserConnection _userConnection;

		/// <summary>Creates the gateway.</summary>
		public OpenCxReplyFileGateway(UserConnection userConnection) {
			_userConnection = userConnection;
		}

		private static global::Common.Logging.ILog Log => global::Common.Logging.LogManager.GetLogger("OpenCxHandoff");

		/// <inheritdoc/>
		public OpenCxReplyFile Find(Guid fileId) {
			return ReadFiles("Id", fileId).FirstOrDefault();
		}

		/// <inheritdoc/>
		public IReadOnlyList<OpenCxReplyFile> GetOfActivity(Guid activityId) {
			return ReadFiles("ActivityId", activityId);
		}

		/// <inheritdoc/>
		public OpenCxReplyFileContent Read(Guid fileId) {
			try {
				return Read(_userConnection.GetFileFactory().WithRightsDisabled().Get(new EntityFileLocator(SchemaName, fileId)));
			} catch (Exception exception) {
				// A site may keep its files in any storage, and each storage fails with exceptions of its own.
				Log.WarnFormat("File {0} could not be read: {1}.", fileId, exception.GetBaseException().GetType().FullName);
				return new OpenCxReplyFileContent { IsReadable = false };
			}
		}

		private static OpenCxReplyFileContent Read(IFile file) {
			if (!file.Exists) {
				return new OpenCxReplyFileContent { Exists = false };
			}
			var content = new OpenCxReplyFileContent { Size = file.Length };
			if (content.Size <= OpenCxApiAttachment.MaxBytes) {
				content.Bytes = ReadBytes(file);
				content.Size = Math.Max(content.Size, content.Bytes.Length);
			}
			return content;
		}

		private static byte[] ReadBytes(IFile file) {
			using (Stream source = file.Read())
			using (var bytes = new MemoryStream()) {
				source.CopyTo(bytes);
				return bytes.ToArray();
			}
		}

		private List<OpenCxReplyFile> ReadFiles(string columnName, Guid id) {
			var select = (Select)new Select(_userConnection)
				.Column("Id")
				.Column("ActivityId")
				.Column("Name")
				.From(SchemaName)
				.Where(columnName).IsEqual(Column.Parameter(id))
				.And("TypeId").IsEqual(Column.Parameter(OpenCxRecordIds.FileType))
				.OrderByAsc("CreatedOn");
			return _userConnection.ReadRows(select, ReadFile);
		}

		private static OpenCxReplyFile ReadFile(IDataReader reader) {
			return new OpenCxReplyFile {
				Id = reader.GetColumnValue<Guid>("Id"),
				ActivityId = reader.GetColumnValue<Guid>("ActivityId"),
				Name = OpenCxText.Line(reader.GetColumnValue<string>("Name"))
			};
		}
	}
}
