package org.disclosureledger.query.rulebook;

import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.disclosureledger.domain.rulebook.EnteredNotice;
import org.disclosureledger.domain.rulebook.NoticeState;
import org.disclosureledger.domain.rulebook.Rulebook;
import org.disclosureledger.domain.statute.workday.CalendarArea;
import org.disclosureledger.query.feed.status.UpToDate;
import org.disclosureledger.query.web.Refusal;

/** Calendar notices (历法通知), and what each would move (影响单). */
@RestController
@RequestMapping("/api/calendar-notices")
@Tag(name = "rulebook")
class CalendarNoticeController {

    /**
     * @param version of the rulebook it was worked out for; an activation may name it as expectedVersion
     * @param upToDate true when everything the event store held at the time of the call was looked at
     */
    record Impact(UUID noticeId, String number, CalendarArea area, int year, NoticeState state, long version,
            boolean upToDate, List<AffectedClock> affected) {}

    private final Rulebooks rulebooks;
    private final NoticeImpacts impacts;
    private final UpToDate upToDate;

    CalendarNoticeController(Rulebooks rulebooks, NoticeImpacts impacts, UpToDate upToDate) {
        this.rulebooks = rulebooks;
        this.impacts = impacts;
        this.upToDate = upToDate;
    }

    @GetMapping
    @Operation(summary = "历法通知，随程序提供的和录入的，新的年份在前 / shipped and entered notices")
    List<NoticeView> all(@RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable Long atLeast) {
        return NoticeView.all(rulebooks.now(atLeast).rulebook())
                .filter(notice -> area == null || notice.area().code().equals(area))
                .filter(notice -> year == null || notice.year() == year).toList();
    }

    @GetMapping("/{noticeId}")
    @Operation(summary = "一份历法通知 / one notice")
    NoticeView one(@PathVariable UUID noticeId, @RequestParam(required = false) @Nullable Long atLeast) {
        return NoticeView.all(rulebooks.now(atLeast).rulebook()).filter(notice -> notice.noticeId().equals(noticeId))
                .findFirst().orElseThrow(CalendarNoticeController::unknown);
    }

    @GetMapping("/{noticeId}/impact")
    @Operation(summary = "影响单：启用后哪些未办结案件的届满日改变 / open cases whose due day moves, old and new")
    Impact impact(@PathVariable UUID noticeId, @RequestParam(required = false) @Nullable Long atLeast) {
        rulebooks.now(atLeast);
        boolean everything = upToDate.now();
        Rulebook rulebook = rulebooks.now().rulebook();
        EnteredNotice entered = rulebook.find(noticeId).orElseThrow(CalendarNoticeController::unknown);
        if (entered.state() == NoticeState.DISCARDED) {
            throw Refusal.conflict("历法通知 %s 已作废".formatted(entered.notice().number()));
        }
        return new Impact(noticeId, entered.notice().number(), entered.notice().area(), entered.notice().year(),
                entered.state(), rulebook.version(), everything, impacts.of(entered, rulebook));
    }

    private static Refusal unknown() {
        return Refusal.notFound("没有这份历法通知");
    }
}
