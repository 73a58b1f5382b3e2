package org.disclosureledger.command.registerimport;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

import org.disclosureledger.command.web.Conflict;

/**
 * Imports wait here and run one after another: two for one organ never check against the same state. The queue is short,
 * for the files of those that wait are in memory.
 *
 * <p>It belongs to one process. Of two imports for one organ that run in two processes at once, the second to append finds
 * its numbers taken and is rejected as a whole. What a process leaves behind is dealt with by {@link AbandonedImports}.
 */
@Component
class ImportQueue implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportQueue.class);
    private static final int WAITING = 4;
    private static final int SECONDS_TO_END = 15;

    private final Imports imports;
    private final ImportRun run;
    private final ImportOwner owner;
    private final ThreadPoolExecutor executor = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING), Thread.ofPlatform().name("register-import").factory());

    ImportQueue(Imports imports, ImportRun run, ImportOwner owner) {
        this.imports = imports;
        this.run = run;
        this.owner = owner;
    }

    /** @throws Conflict when too many wait already */
    void submit(ImportJob job) {
        imports.open(job.id(), job.organ().code(), job.dryRun(), job.actor(), owner.id());
        try {
            executor.execute(() -> run.run(job));
        } catch (RejectedExecutionException e) {
            imports.rejected(job.id(), ImportRun.problem("排队的导入过多，请稍后重新上传"));
            throw Conflict.because("已有 %d 个导入在排队，请稍后再试".formatted(WAITING));
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        executor.shutdownNow();
        if (!executor.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
            LOG.warn("an import is still under way; it ends with its connection");
        }
    }
}
