package org.disclosureledger.command.registerimport;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

import org.disclosureledger.command.web.Conflict;

/**
 * Imports wait here and run one after another: two for one organ never check against the same state. The queue is short,
 * for the files of those that wait are in memory.
 *
 * <p>It belongs to one process. What a process left behind when it ended is rejected by the next one to start; an import
 * whose events were committed is {@code DONE} already and is not touched.
 */
@Component
class ImportQueue implements InitializingBean, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportQueue.class);
    private static final int WAITING = 4;
    private static final int SECONDS_TO_END = 15;

    private final Imports imports;
    private final ImportRun run;
    private final ThreadPoolExecutor executor = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING), Thread.ofPlatform().name("register-import").factory());

    ImportQueue(Imports imports, ImportRun run) {
        this.imports = imports;
        this.run = run;
    }

    /** Before the first call can arrive. */
    @Override
    public void afterPropertiesSet() {
        int left = imports.rejectUnfinished(ImportRun.problem("服务重启，导入已中止，未保存任何内容，请重新上传"));
        if (left > 0) {
            LOG.warn("{} imports were interrupted by the end of the process; nothing of them is stored", left);
        }
    }

    /** @throws Conflict when too many wait already */
    void submit(ImportJob job) {
        imports.open(job.id(), job.organ().code(), job.dryRun(), job.actor());
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
