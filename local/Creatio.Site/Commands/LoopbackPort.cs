using System.Net;
using System.Net.Sockets;

namespace Creatio.Site.Commands;

/// <summary>Ports of this machine.</summary>
internal static class LoopbackPort {
	/// <summary>Makes sure that a port can be listened on, before anything is set up for it.</summary>
	/// <exception cref="CommandException">Another program listens there, or the system keeps the port.</exception>
	public static void CheckFree(int port) {
		try {
			using TcpListener listener = new(IPAddress.Loopback, port);
			listener.Start();
		} catch (SocketException) {
			throw InUse(port);
		}
	}

	/// <summary>The sentence for a port that somebody else has.</summary>
	public static CommandException InUse(int port) =>
		new($"Port {port} is in use: stop the program that listens there, or choose another port with --port.");
}
