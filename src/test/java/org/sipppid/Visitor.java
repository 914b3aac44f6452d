package org.sipppid;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person at the program's pages without a browser: keeps cookies, follows redirects, sends forms with their token. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private static final String BOUNDARY = "batas-bagian-formulir";

    /** A page that has not begun to answer by then never will. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** What came back in the end. */
    public record Answer(int status, String path, String body, HttpResponse<byte[]> response) {

        public byte[] bytes() {
            return response.body();
        }
    }

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final HttpClient waiting = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private String token;

    /** A visitor of the program that serves at an address such as {@code http://localhost:8080}. */
    Visitor(String base) {
        this.base = base;
    }

    Visitor signIn(String account, String password) {
        get("/masuk");
        Answer answer = post("/masuk", "nama_pengguna", account, "sandi", password);
        if (answer.path().equals("/masuk")) {
            throw new AssertionError(account + " was not let in");
        }
        token = null; // signing in renews it
        return this;
    }

    /** The cookies as a header carries them, for others who come in this person's name. */
    public String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** Opens a stream, which ends when the program ends it; its lines as they come. */
    public Stream<String> listen(String path) {
        try {
            HttpRequest request = request(path)
                    .setHeader("Accept", "text/event-stream")
                    .timeout(PATIENCE)
                    .GET()
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofLines()).body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(end);
        }
    }

    /** Sends a form: names and values in turn, and the token of the last form seen. */
    public Answer post(String path, String... fields) {
        StringJoiner form = new StringJoiner("&").add("_csrf=" + token());
        for (int i = 0; i < fields.length; i += 2) {
            form.add(encode(fields[i]) + "=" + encode(fields[i + 1]));
        }
        return postRaw(path, form.toString());
    }

    /** The token of the last form seen, encoded as forms are. */
    public String token() {
        if (token == null) {
            get("/pengaturan/sandi");
        }
        return encode(token);
    }

    /** Sends a body as it is, with no token but what it may hold. */
    public Answer postRaw(String path, String form) {
        return postRaw(path, "application/x-www-form-urlencoded", form);
    }

    /** Presses a form's button and goes nowhere yet: the answer is the program's, not that of the page it sends to. */
    public Answer press(String path) {
        return send(
                waiting,
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + token())));
    }

    /** The same with a body of another kind. */
    public Answer postRaw(String path, String type, String body) {
        return send(request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends a form with a file, its token in the address as such forms have it. */
    public Answer upload(String path, String field, String fileName, byte[] file, String... fields) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int i = 0; i < fields.length; i += 2) {
            body.writeBytes(part("name=\"" + fields[i] + "\"\r\n\r\n" + fields[i + 1]));
            body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        body.writeBytes(part("name=\"" + field + "\"; filename=\"" + fileName + "\"\r\n\r\n"));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return send(request(path + "?_csrf=" + token())
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] part(String content) {
        return ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + content).getBytes(StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Answer send(HttpRequest.Builder request) {
        return send(client, request);
    }

    private Answer send(HttpClient client, HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            String body = new String(response.body(), StandardCharsets.UTF_8);
            Matcher form = TOKEN.matcher(body);
            if (form.find()) {
                token = form.group(1);
            }
            return new Answer(response.statusCode(), response.uri().getPath(), body, response);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(end);
        }
    }
}
