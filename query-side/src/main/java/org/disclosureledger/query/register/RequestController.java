package org.disclosureledger.query.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.disclosureledger.query.web.Page;

/** The register of requests (依申请公开台账). */
@RestController
@RequestMapping("/api/requests")
@Tag(name = "requests", description = "申请 requests")
class RequestController {

    private final Requests requests;

    RequestController(Requests requests) {
        this.requests = requests;
    }

    @GetMapping
    @Operation(summary = "台账，按收到日期从新到旧 / the register, newest first")
    Page<RequestView> list(@RequestParam(required = false) @Nullable String organ,
            @RequestParam(defaultValue = "false") boolean subtree,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable String status, @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return requests.search(
                new RequestSearch(organ, subtree, number, Status.parameter(status), null, null, null, null, page,
                        size));
    }

    @PostMapping("/search")
    @Operation(summary = "按姓名、电话、证件号码、内容查找；个人信息不进网址 / search by personal data, kept out of addresses")
    Page<RequestView> search(@RequestBody RequestSearch search) {
        return requests.search(search);
    }

    @GetMapping("/{requestId}")
    @Operation(summary = "一件申请；编号也可为“机关代码:登记编号” / one request, by id or organ:number")
    RequestView one(@PathVariable String requestId, @RequestParam(required = false) @Nullable Long atLeast) {
        return requests.get(requestId, atLeast);
    }
}
