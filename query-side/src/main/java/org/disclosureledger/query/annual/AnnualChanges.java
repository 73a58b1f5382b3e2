package org.disclosureledger.query.annual;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.query.annual.Member.Group;
import org.disclosureledger.query.feed.CaseEvent;

/** What a batch changes in the tables, found by comparing where each case counted before and after. Pure. */
record AnnualChanges(Map<UUID, AnnualCase> cases, List<Member> written, List<Member.Key> removed, Set<Group> groups) {

    static AnnualChanges of(Map<UUID, List<CaseEvent>> batch, Map<UUID, ? extends AnnualCase> prior) {
        AnnualChanges changes = new AnnualChanges(new HashMap<>(), new ArrayList<>(), new ArrayList<>(),
                new LinkedHashSet<>());
        batch.forEach((id, events) -> changes.add(id, prior.get(id), events));
        return changes;
    }

    private void add(UUID id, @Nullable AnnualCase before, List<CaseEvent> events) {
        AnnualCase after = before;
        for (CaseEvent event : events) {
            after = AnnualFold.on(after, event);
        }
        if (after == null || after.equals(before)) {
            return;
        }
        cases.put(id, after);
        Map<Member.Key, Member> old = new HashMap<>();
        if (before != null) {
            before.members(id).forEach(m -> old.put(m.key(), m));
        }
        for (Member member : after.members(id)) {
            Member was = old.remove(member.key());
            if (!member.equals(was)) {
                written.add(member);
                regroup(was, member);
            }
        }
        old.values().forEach(gone -> {
            removed.add(gone.key());
            groups.add(gone.group());
        });
    }

    /** Only a member that comes, goes, or changes its years makes a count change. */
    private void regroup(@Nullable Member was, Member is) {
        if (was == null || !was.group().equals(is.group())) {
            groups.add(is.group());
            if (was != null) {
                groups.add(was.group());
            }
        }
    }
}
