package org.disclosureledger.query.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** What the container refuses before any filter is reached, a slash that is written as {@code %2f} for one: a problem detail in Chinese. */
public final class ContainerRefusals extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        byte[] body = """
                {"type":"about:blank","title":"%s","status":%d,"detail":"%s"}"""
                .formatted(status < 500 ? "请求有误" : "系统出错", status,
                        status == 400 ? "地址无法识别：路径中不能含有编码的斜杠（%2f）、反斜杠或者不完整的编码" : "请求未能处理")
                .getBytes(StandardCharsets.UTF_8);
        try {
            response.setContentType("application/problem+json");
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException _) {
            // The caller went away.
        }
    }
}
