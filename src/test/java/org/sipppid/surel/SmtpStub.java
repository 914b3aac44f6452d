package org.sipppid.surel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that misbehaves as told: it answers each command as it must, but for one. */
final class SmtpStub implements AutoCloseable {

    /** Instead of this answer it hangs up. */
    static final String HANG_UP = "";

    private final ServerSocket socket;
    private final String command;
    private final String answer;
    private final Runnable before;
    private final List<String> accepted = new CopyOnWriteArrayList<>();

    /**
     * @param command the start of the command that is answered otherwise; "." is the end of a mail's text
     * @param before what happens before that answer
     */
    SmtpStub(String command, String answer, Runnable before) throws IOException {
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.command = command;
        this.answer = answer;
        this.before = before;
        Thread thread = new Thread(this::serve, "smtp-uji");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The mails whose text was taken whole, as they came. */
    List<String> accepted() {
        return accepted;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException gone) {
                // the next one
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        OutputStream out = client.getOutputStream();
        say(out, "220 uji");
        StringBuilder text = null;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (text != null && !line.equals(".")) {
                text.append(line).append('\n');
                continue;
            }
            if (text != null) {
                accepted.add(text.toString());
                text = null;
            } else if (line.equals("DATA") && !command.equals("DATA")) {
                text = new StringBuilder();
                say(out, "354 mulai");
                continue;
            }
            if (line.toUpperCase(Locale.ROOT).startsWith(command)) {
                before.run();
                if (answer.equals(HANG_UP)) {
                    return;
                }
                say(out, answer);
            } else {
                say(out, line.equals("QUIT") ? "221 selesai" : "250 baik");
            }
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
