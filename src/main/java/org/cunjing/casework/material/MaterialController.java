package org.cunjing.casework.material;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.AllowedToPolice;
import org.cunjing.access.Role;
import org.cunjing.casework.Details.PublicityTopic;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Printed materials: kinds, stock of each place, and moves.
@RestController
@RequestMapping("/api/materials")
class MaterialController {

    private final Materials materials;
    private final MaterialViews views;
    private final Uuid7 ids;

    MaterialController(Materials materials, MaterialViews views, Uuid7 ids) {
        this.materials = materials;
        this.views = views;
        this.ids = ids;
    }

    /// Kinds of material with what lies where, as far as one sees.
    @GetMapping
    @AllowedToPolice
    List<MaterialView> listMaterials() {
        return views.materials(materials.list(), materials.stock());
    }

    /// Lists a new kind.
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({Role.BUREAU_OFFICE})
    void addMaterial(@RequestBody @Validated MaterialForm form) {
        var topic = form.topic() == null ? null : form.topic().name();
        materials.add(form.id() == null ? ids.next() : form.id(), form.title().strip(), topic);
    }

    /// Issues a kind no more.
    @PostMapping("/{id}/retirement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({Role.BUREAU_OFFICE})
    void retireMaterial(@PathVariable UUID id) {
        materials.retire(id);
    }

    /// What came, went and was handed out, the latest first.
    @GetMapping("/moves")
    @AllowedToPolice
    List<MaterialMoveView> listMaterialMoves() {
        return views.moves(materials.moves());
    }

    /// Notes copies that came in.
    @PostMapping("/receipts")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER})
    MaterialMoveView receiveMaterial(@RequestBody @Validated ReceiptForm form) {
        var target = place(form.stationId());
        return views.move(materials.receive(idOf(form.id()), form.materialId(), target, form.copies()));
    }

    /// Issues copies to a station or to the officer of a village.
    @PostMapping("/issues")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER})
    MaterialMoveView issueMaterial(@RequestBody @Validated MaterialIssueForm form) {
        var target = new StockPlace(form.target(), form.targetId());
        return views.move(
                materials.issue(idOf(form.id()), form.materialId(), place(form.stationId()), target, form.copies()));
    }

    /// Takes a move back by a counter-entry.
    @PostMapping("/moves/{id}/counter")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER})
    MaterialMoveView takeMaterialBack(@PathVariable UUID id, @RequestBody @Validated CounterForm form) {
        return views.move(materials.takeBack(id, form.reason().strip()));
    }

    private UUID idOf(@Nullable UUID id) {
        return id == null ? ids.next() : id;
    }

    private static StockPlace place(@Nullable UUID station) {
        return station == null ? StockPlace.BUREAU : StockPlace.station(station);
    }

    record MaterialForm(
            @Nullable UUID id,
            @NotBlank @Size(max = 60) String title,
            @Nullable PublicityTopic topic) {}

    /// @param stationId whose store; null: the bureau's
    record ReceiptForm(
            @Nullable UUID id,
            @NotNull UUID materialId,
            @Nullable UUID stationId,
            @NotNull @Min(1) @Max(1_000_000) Integer copies) {}

    /// @param stationId whose store they come from; null: the bureau's
    record MaterialIssueForm(
            @Nullable UUID id,
            @NotNull UUID materialId,
            @Nullable UUID stationId,
            StockPlace.@NotNull Kind target,
            @NotNull UUID targetId,
            @NotNull @Min(1) @Max(1_000_000) Integer copies) {}

    record CounterForm(@NotBlank @Size(max = 200) String reason) {}

    /// @param name of the station or village; empty: the bureau's store
    record StockView(StockPlace.Kind kind, @Nullable UUID placeId, String name, int copies) {}

    record MaterialView(
            UUID id, String title, @Nullable String topic, boolean retired, int copies, List<StockView> stock) {}

    record StockPlaceView(StockPlace.Kind kind, @Nullable UUID placeId, String name) {}

    /// @param source null: from outside
    /// @param target null: handed out
    record MaterialMoveView(
            UUID id,
            UUID materialId,
            MaterialMove.Kind kind,
            int copies,
            @Nullable StockPlaceView source,
            @Nullable StockPlaceView target,
            @Nullable UUID entryId,
            @Nullable UUID correctsId,
            @Nullable String reason,
            boolean corrected,
            LocalDate day,
            String by) {}
}
