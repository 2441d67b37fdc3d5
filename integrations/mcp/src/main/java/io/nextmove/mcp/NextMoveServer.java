package io.nextmove.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures;
import io.modelcontextprotocol.server.McpStatelessServerFeatures;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.DefaultServerTransportSecurityValidator;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.nextmove.GuidanceEngine;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;

/**
 * Serves the tools over standard input and output, or over streamable HTTP on the loopback. Nothing is kept, logged or
 * written.
 */
public final class NextMoveServer {
    /** The most bytes of one message: 2 MB. */
    static final int LIMIT = 2 << 20;

    private static final String NAME = "nextmove";
    private static final String VERSION = "0.1.0";
    private static final String INSTRUCTIONS =
            "Call safety_first before you answer. The library decides what is advised; check every reply with check_reply.";

    private NextMoveServer() {}

    /**
     * Starts the server.
     *
     * @param args nothing for standard input and output; {@code --http PORT} for HTTP at {@code 127.0.0.1:PORT/mcp}
     */
    public static void main(String... args) throws Exception {
        if (args.length == 0) {
            CountDownLatch ended = new CountDownLatch(1);
            McpSyncServer server = stdio(System.in, System.out, ended::countDown);
            ended.await();
            server.closeGracefully();
            System.exit(0);
        } else if (args.length == 2 && args[0].equals("--http") && args[1].matches("\\d{1,5}")) {
            http(Integer.parseInt(args[1])).join();
        } else {
            System.err.println("usage: nextmove-mcp [--http PORT]");
            System.exit(2);
        }
    }

    /** Serves over two streams, and tells when the first one has ended. */
    private static McpSyncServer stdio(InputStream in, OutputStream out, Runnable ended) {
        McpJsonMapper mapper = new PlainErrors(McpJsonDefaults.getMapper());
        InputStream messages = new MessageLines(in, out, mapper, ended);
        NextMoveTools tools = new NextMoveTools(GuidanceEngine.load());
        return McpServer.sync(new StdioServerTransportProvider(mapper, messages, out, LIMIT))
                .serverInfo(NAME, VERSION)
                .instructions(INSTRUCTIONS)
                .capabilities(ServerCapabilities.builder().tools(false).build())
                .validateToolInputs(false)
                .tools(tools.definitions().stream()
                        .map(tool -> McpServerFeatures.SyncToolSpecification.builder()
                                .tool(tool)
                                .callHandler((exchange, request) -> tools.call(request.name(), request.arguments()))
                                .build())
                        .toList())
                .build();
    }

    /**
     * Serves over HTTP on the loopback.
     *
     * @param port the port; 0 for any that is free
     */
    static Server http(int port) throws Exception {
        NextMoveTools tools = new NextMoveTools(GuidanceEngine.load());
        HttpServletStatelessServerTransport transport = HttpServletStatelessServerTransport.builder()
                .jsonMapper(new PlainErrors(McpJsonDefaults.getMapper()))
                .messageEndpoint("/mcp")
                .maxRequestSize(LIMIT)
                .httpHeaderValidator(DefaultServerTransportSecurityValidator.builder()
                        .allowedOrigins(List.of("http://127.0.0.1:*", "http://localhost:*"))
                        .allowedHosts(List.of("127.0.0.1:*", "localhost:*"))
                        .build())
                .build();
        McpStatelessSyncServer mcp = McpServer.sync(transport)
                .serverInfo(NAME, VERSION)
                .instructions(INSTRUCTIONS)
                .capabilities(ServerCapabilities.builder().tools(false).build())
                .validateToolInputs(false)
                .tools(tools.definitions().stream()
                        .map(tool -> McpStatelessServerFeatures.SyncToolSpecification.builder()
                                .tool(tool)
                                .callHandler((context, request) -> tools.call(request.name(), request.arguments()))
                                .build())
                        .toList())
                .build();
        Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        ServletContextHandler context = new ServletContextHandler("/");
        ServletHolder holder = new ServletHolder(transport);
        holder.setAsyncSupported(true);
        context.addServlet(holder, "/mcp");
        server.setHandler(context);
        server.setStopAtShutdown(true);
        server.addEventListener(new LifeCycle.Listener() {
            @Override
            public void lifeCycleStopped(LifeCycle stopped) {
                mcp.close();
            }
        });
        server.start();
        return server;
    }

    /** The port at which a server listens. */
    static int port(Server server) {
        return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }
}
