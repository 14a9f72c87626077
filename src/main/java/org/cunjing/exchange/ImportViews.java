package org.cunjing.exchange;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.cunjing.exchange.Change.Effect;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Imports in the words of their reader; personal fields are shown to nobody in full.
@Component
class ImportViews {

    static final int MOST_FAULTS = 1_000;
    private static final int MOST_CHANGES = 200;

    private final ImportJobs jobs;
    private final SheetWords words;
    private final ValueText values;

    ImportViews(ImportJobs jobs, SheetWords words, ValueText values) {
        this.jobs = jobs;
        this.words = words;
        this.values = values;
    }

    ImportView view(Import one) {
        var progress = jobs.find(one.id());
        return new ImportView(
                one.id(),
                one.fileName(),
                one.fileHash(),
                one.fileBytes(),
                one.state(),
                one.failure(),
                one.rows(),
                one.added(),
                one.changed(),
                one.unchanged(),
                one.faults(),
                one.broughtBy(),
                one.broughtAt(),
                one.carriedOutAt(),
                one.undoneAt(),
                one.undoable() && one.state() == Import.State.DONE,
                one.isRunning() && progress.isEmpty(),
                progress.map(Progress::done).orElse(0),
                progress.map(Progress::total).orElse(0));
    }

    ImportDetailView detail(Import one, Plan plan, Locale locale) {
        var kinds = Arrays.stream(SheetKind.values())
                .filter(kind -> !plan.of(kind).isEmpty())
                .map(kind -> count(kind, plan.of(kind), locale))
                .toList();
        var faults = plan.faults().stream()
                .limit(MOST_FAULTS)
                .map(fault -> fault(fault, locale))
                .toList();
        var changes = Stream.of(Effect.CHANGED, Effect.ADDED)
                .flatMap(effect -> plan.changes().stream()
                        .filter(change -> change.effect() == effect)
                        .limit(MOST_CHANGES))
                .map(change -> change(change, locale))
                .toList();
        return new ImportDetailView(view(one), kinds, faults, changes);
    }

    BlockerView view(Undoing.Blocker one, Locale locale) {
        var schema = one.usedBy().isEmpty() ? "changed" : one.usedBy();
        return new BlockerView(words.sheet(one.kind(), locale), one.key(), words.user(schema, locale));
    }

    private KindCountView count(SheetKind kind, List<Change> changes, Locale locale) {
        var plan = new Plan(changes, List.of());
        return new KindCountView(
                words.sheet(kind, locale),
                plan.count(Effect.ADDED),
                plan.count(Effect.CHANGED),
                plan.count(Effect.UNCHANGED));
    }

    private FaultView fault(CellFault fault, Locale locale) {
        var kind = fault.kind();
        var column = kind == null
                ? null
                : kind.columns().stream()
                        .filter(one -> one.name().equals(fault.column()))
                        .findFirst()
                        .orElse(null);
        var head = column == null || kind == null ? fault.column() : words.head(kind, column, locale);
        var value = column != null && column.personal() ? values.masked(column, fault.value()) : fault.value();
        var sheet = !fault.sheet().isEmpty() || kind == null ? fault.sheet() : words.sheet(kind, locale);
        var fact = values.fact(fault, locale);
        return new FaultView(
                sheet, fault.row(), head, value, words.text(fault.rule().key(), locale, fact));
    }

    private RowChangeView change(Change change, Locale locale) {
        var kind = change.row().kind();
        var cells = kind.columns().stream()
                .filter(column -> !change.row()
                        .value(column.name())
                        .equals(change.before().get(column.name())))
                .filter(column -> change.effect() == Effect.CHANGED || !column.key())
                .map(column -> new CellChangeView(
                        words.head(kind, column, locale),
                        values.shown(column, change.before().getOrDefault(column.name(), ""), locale),
                        values.shown(column, change.row().value(column.name()), locale)))
                .toList();
        return new RowChangeView(
                words.sheet(kind, locale), change.row().number(), change.row().label(), change.effect(), cells);
    }

    /// @param interrupted the application was stopped while it worked on it; nothing was changed
    /// @param done steps of the job that runs, of `total`; both 0 without one
    record ImportView(
            UUID id,
            String fileName,
            String fileHash,
            int fileBytes,
            Import.State state,
            Import.@Nullable Failure failure,
            int rows,
            int added,
            int changed,
            int unchanged,
            int faults,
            String broughtBy,
            Instant broughtAt,
            @Nullable Instant carriedOutAt,
            @Nullable Instant undoneAt,
            boolean undoable,
            boolean interrupted,
            int done,
            int total) {}

    /// @param faults the first thousand; `summary.faults` counts them all
    /// @param changes the first two hundred of each kind of effect
    record ImportDetailView(
            ImportView summary, List<KindCountView> kinds, List<FaultView> faults, List<RowChangeView> changes) {}

    record KindCountView(String kind, int added, int changed, int unchanged) {}

    /// @param row 0: the sheet as a whole
    /// @param message what is wrong and what to do
    record FaultView(String sheet, int row, String column, String value, String message) {}

    record RowChangeView(String kind, int row, String key, Effect effect, List<CellChangeView> cells) {}

    record CellChangeView(String column, String before, String after) {}

    /// @param usedBy what counts on the row, in words
    record BlockerView(String kind, String key, String usedBy) {}
}
