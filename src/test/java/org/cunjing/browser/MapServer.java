package org.cunjing.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The built front end under the content policy of the application, with generated answers behind it.
final class MapServer implements AutoCloseable {

    private static final Path WEB = Path.of("target/web");
    private static final Path LIBRARY = Path.of("web/node_modules/maplibre-gl/dist");
    private static final String HTML = "text/html; charset=utf-8";
    private static final String SCRIPT = "text/javascript";
    private static final Map<String, String> TYPES =
            Map.of("html", HTML, "js", SCRIPT, "mjs", SCRIPT, "css", "text/css", "svg", "image/svg+xml");
    private static final String SESSION = """
            {"login":"office","name":"办公室","role":"BUREAU_OFFICE","villageIds":[],
             "bureau":{"code":"bench","name":"测试分局","demonstration":false,"schematic":false}}
            """;

    /// Nothing but MapLibre and the same numbers of areas and points.
    private static final String BARE = """
            <!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/library/maplibre-gl.css">
            <body style="margin:0"><div id="map" style="width:100vw;height:100vh"></div><script type="module" src="/bare.js"></script>
            """;
    private static final String BARE_SCRIPT = """
            import { Map, setWorkerUrl } from '/library/maplibre-gl.mjs'
            setWorkerUrl('/library/maplibre-gl-worker.mjs')
            const { villages, findings } = await (await fetch('/api/map')).json()
            const features = (list, geometry) => ({ type: 'geojson', data: { type: 'FeatureCollection',
              features: list.map((one) => ({ type: 'Feature', properties: {}, geometry: geometry(one) })) } })
            const lons = villages.flatMap(({ outline }) => outline.map(([lon]) => lon)), lats = villages.flatMap(({ outline }) => outline.map(([, lat]) => lat))
            const least = (list) => list.reduce((a, b) => Math.min(a, b)), most = (list) => list.reduce((a, b) => Math.max(a, b))
            const map = new Map({ container: 'map', attributionControl: false, bounds: [[least(lons), least(lats)], [most(lons), most(lats)]], style: { version: 8,
              sources: { areas: features(villages, ({ outline }) => ({ type: 'Polygon', coordinates: [[...outline, outline[0]]] })),
                points: features(findings, ({ at }) => ({ type: 'Point', coordinates: at })) },
              layers: [{ id: 'areas', type: 'fill', source: 'areas', paint: { 'fill-color': '#88a', 'fill-outline-color': '#335' } },
                { id: 'points', type: 'circle', source: 'points', paint: { 'circle-radius': 3 } }] } })
            map.once('load', () => (document.body.dataset.state = 'drawn'))
            """;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final byte[] map;

    MapServer(MapGround ground) throws IOException {
        if (!Files.exists(WEB.resolve("index.html"))) {
            throw new IllegalStateException("There is no built front end in target/web; ./run bench map builds it.");
        }
        this.map = ground.json().getBytes(StandardCharsets.UTF_8);
        this.server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        switch (path) {
            case "/api/session" -> send(exchange, "application/json", SESSION.getBytes(StandardCharsets.UTF_8));
            case "/api/map" -> send(exchange, "application/json", map);
            case "/api/live" -> send(exchange, "text/event-stream", new byte[0]);
            case "/bare" -> send(exchange, HTML, BARE.getBytes(StandardCharsets.UTF_8));
            case "/bare.js" -> send(exchange, SCRIPT, BARE_SCRIPT.getBytes(StandardCharsets.UTF_8));
            default -> file(exchange, path);
        }
    }

    private static void file(HttpExchange exchange, String path) throws IOException {
        var file = path.startsWith("/library/")
                ? LIBRARY.resolve(path.substring("/library/".length()))
                : WEB.resolve(path.substring(1));
        var found = Files.isRegularFile(file) ? file : WEB.resolve("index.html");
        var name = found.getFileName().toString();
        send(
                exchange,
                TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"),
                Files.readAllBytes(found));
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'");
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
