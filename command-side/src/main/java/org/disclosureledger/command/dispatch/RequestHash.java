package org.disclosureledger.command.dispatch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingRequestWrapper;
import org.springframework.web.util.WebUtils;

/**
 * Keeps the body of a call with an {@code Idempotency-Key}, so that a repetition can be told from another call. The parts
 * of a form with files are kept by the container already.
 */
@Component
class RequestHash extends OncePerRequestFilter {

    private static final int LARGEST_BODY = (int) DataSize.ofMegabytes(1).toBytes();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(RepeatableCall.HEADER) == null || isMultipart(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new ContentCachingRequestWrapper(request, LARGEST_BODY), response);
    }

    /** Of what was read of the call so far, which is all of it when an endpoint runs. */
    static String of(HttpServletRequest request) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String line = request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString() + "\n";
            digest.update(line.getBytes(StandardCharsets.UTF_8));
            ContentCachingRequestWrapper body = WebUtils.getNativeRequest(request,
                    ContentCachingRequestWrapper.class);
            if (body != null) {
                digest.update(body.getContentAsByteArray());
            }
            if (isMultipart(request)) {
                update(digest, request.getParts());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | IOException | ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void update(MessageDigest digest, Collection<Part> parts) throws IOException {
        for (Part part : parts) {
            digest.update(part.getName().getBytes(StandardCharsets.UTF_8));
            try (InputStream content = part.getInputStream()) {
                digest.update(content.readAllBytes());
            }
        }
    }

    private static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }
}
