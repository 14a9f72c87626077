package org.cunjing.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// From the call that tells to the moment at which each of many open pages has parsed the message.
final class PushLatency {

    /// Pages do not all begin in the same instant.
    private static final int OPENING = 16;

    private static final int WARM_UP = 20;
    private static final int MESSAGES = 60;
    private static final long PAUSE_NANOS = 250_000_000;

    private PushLatency() {}

    static void run(PushPages pages, int count) throws Exception {
        System.out.println("\n| to " + count + " pages | middle, ms | p99, ms | slowest, ms |\n|---|---|---|---|");
        var told = tell(pages, count);
        var bare = bare(count);
        System.out.println("| told, stored, heard | " + PushBenchmark.times(told) + " |");
        System.out.println("| the same bytes, one thread, bare sockets | " + PushBenchmark.times(bare) + " |");
        System.out.printf(
                "%nRatio of p99: %.1f%n", (double) PushBenchmark.at(told, 0.99) / PushBenchmark.at(bare, 0.99));
    }

    private static long[] tell(PushPages pages, int count) throws InterruptedException {
        var opening = new Semaphore(OPENING);
        var times = new long[MESSAGES * count];
        var next = new AtomicInteger();
        var heard = new CountDownLatch((MESSAGES + WARM_UP) * count);
        for (int page = 0; page < count; page++) {
            var line = pages.line(page);
            opening.acquire();
            Thread.startVirtualThread(() -> line.listen(message -> {
                if (message.type().equals("hello")) {
                    opening.release();
                } else if (message.type().equals("measured")) {
                    take(message.data(), times, next);
                    heard.countDown();
                }
                return message.type().equals("over");
            }));
        }
        opening.acquire(OPENING);
        for (int message = 0; message < MESSAGES + WARM_UP; message++) {
            pages.tellEverybody("measured", Map.of("sent", message < WARM_UP ? 0 : System.nanoTime()));
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        heard.await();
        pages.tellEverybody("over", Map.of());
        return times;
    }

    private static void take(String data, long[] times, AtomicInteger next) {
        int from = data.indexOf("\"sent\": ") + 8;
        long sent = Long.parseLong(data.substring(from, data.indexOf('}', from)));
        if (sent != 0) {
            times[next.getAndIncrement()] = System.nanoTime() - sent;
        }
    }

    /// What the machine does at best: one thread writes a moment and the bytes of a message to each of as many sockets.
    private static long[] bare(int count) throws IOException, InterruptedException {
        var times = new long[MESSAGES * count];
        var next = new AtomicInteger();
        var heard = new CountDownLatch(times.length);
        var sockets = new ArrayList<Socket>();
        try (var server = new ServerSocket(0, count, InetAddress.getLoopbackAddress())) {
            for (int page = 0; page < count; page++) {
                var reader = new Socket(server.getInetAddress(), server.getLocalPort());
                sockets.add(server.accept());
                Thread.startVirtualThread(() -> read(reader, times, next, heard));
            }
            for (int message = 0; message < MESSAGES; message++) {
                var bytes = ByteBuffer.allocate(200).putLong(System.nanoTime()).array();
                for (var socket : sockets) {
                    socket.getOutputStream().write(bytes);
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
            heard.await();
        } finally {
            for (var socket : sockets) {
                socket.close();
            }
        }
        return times;
    }

    private static void read(Socket socket, long[] times, AtomicInteger next, CountDownLatch heard) {
        try (socket) {
            while (true) {
                var bytes = socket.getInputStream().readNBytes(200);
                if (bytes.length < 200) {
                    return;
                }
                times[next.getAndIncrement()] =
                        System.nanoTime() - ByteBuffer.wrap(bytes).getLong();
                heard.countDown();
            }
        } catch (IOException over) {
            Thread.currentThread().interrupt();
        }
    }
}
