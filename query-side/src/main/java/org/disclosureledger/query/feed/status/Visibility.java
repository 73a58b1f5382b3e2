package org.disclosureledger.query.feed.status;

import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

import org.disclosureledger.query.feed.kafka.FeedJournal;
import org.disclosureledger.query.web.Refusal;

/** A reader that knows which version it wrote waits here until that version is shown ({@code ?atLeast=}). */
@Component
public class Visibility {

    private static final long PATIENCE = 5000;
    private static final long LOOK_AGAIN = 50;

    private final FeedJournal journal;

    Visibility(FeedJournal journal) {
        this.journal = journal;
    }

    /**
     * Waits at most 5 s; then it is a conflict that says which version is shown.
     *
     * @param version of the case, as far as the caller may know of it
     */
    public void await(Supplier<OptionalLong> version, long atLeast) {
        long end = System.nanoTime() + PATIENCE * 1_000_000;
        OptionalLong shown = version.get();
        while (shown.orElse(-1) < atLeast) {
            if (System.nanoTime() > end) {
                throw Refusal.conflict("该案件尚未更新到版本 %d，请稍后再读".formatted(atLeast),
                        shown.isPresent() ? Map.of("version", shown.getAsLong()) : Map.of("version", -1));
            }
            try {
                journal.await(LOOK_AGAIN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw Refusal.conflict("等待被中断");
            }
            shown = version.get();
        }
    }
}
