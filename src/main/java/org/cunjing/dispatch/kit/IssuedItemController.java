package org.cunjing.dispatch.kit;

import static java.util.stream.Collectors.toMap;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.dispatch.ByLeaders;
import org.cunjing.dispatch.kit.IssuedItem.Kind;
import org.cunjing.dispatch.kit.IssuedItem.State;
import org.cunjing.dispatch.kit.IssuedItems.NewItem;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.shared.Uuid7;
import org.cunjing.territory.Villages;
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

/// The register of what was issued and came back.
@RestController
@RequestMapping("/api/issued-items")
class IssuedItemController {

    private final IssuedItems items;
    private final Officers officers;
    private final Villages villages;
    private final Uuid7 ids;

    IssuedItemController(IssuedItems items, Officers officers, Villages villages, Uuid7 ids) {
        this.items = items;
        this.officers = officers;
        this.villages = villages;
        this.ids = ids;
    }

    /// What was issued within reach; what is out comes first.
    @GetMapping
    @ByLeaders
    List<IssuedItemView> listIssuedItems() {
        return views(items.list());
    }

    /// What the signed-in officer has to give back one day.
    @GetMapping("/own")
    @AllowedTo({Role.SQUAD_LEADER, Role.COMMUNITY_OFFICER, Role.POSTED_OFFICER})
    List<IssuedItemView> listOwnIssuedItems() {
        return views(items.listOwn());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @ByLeaders
    IssuedItemView issueItem(@RequestBody @Validated IssueForm form) {
        var id = form.id() == null ? ids.next() : form.id();
        return views(List.of(items.issue(new NewItem(
                        id, form.postingId(), form.kind(), form.words().strip(), form.pieces()))))
                .getFirst();
    }

    @PostMapping("/{id}/return")
    @ByLeaders
    IssuedItemView takeItemBack(@PathVariable UUID id, @RequestBody @Validated ReturnForm form) {
        return views(List.of(items.takeBack(id, form.state(), form.note()))).getFirst();
    }

    private List<IssuedItemView> views(List<IssuedItem> list) {
        var people = officers
                .byId(list.stream()
                        .flatMap(one -> Stream.of(one.officerId(), one.keeperId()))
                        .distinct()
                        .toList())
                .values()
                .stream()
                .collect(toMap(Officer::id, Officer::name));
        var places = villages.names(
                list.stream().map(IssuedItem::villageId).distinct().toList());
        return list.stream()
                .map(one -> new IssuedItemView(
                        one.id(),
                        places.getOrDefault(one.villageId(), ""),
                        people.getOrDefault(one.officerId(), ""),
                        people.getOrDefault(one.keeperId(), ""),
                        one.kind(),
                        one.words(),
                        one.pieces(),
                        one.issuedOn(),
                        one.issuedBy(),
                        one.returnedOn(),
                        one.state(),
                        one.returnedBy(),
                        one.note()))
                .toList();
    }

    record IssueForm(
            @Nullable UUID id,
            @NotNull UUID postingId,
            @NotNull Kind kind,
            @NotBlank @Size(max = 100) String words,
            @NotNull @Min(1) @Max(IssuedItem.MOST_PIECES) Integer pieces) {}

    record ReturnForm(
            @NotNull State state, @Nullable @Size(max = 200) String note) {}

    /// @param officerName to whom it was issued
    /// @param keeperName who has it now, or had it when it came back
    record IssuedItemView(
            UUID id,
            String villageName,
            String officerName,
            String keeperName,
            Kind kind,
            String words,
            int pieces,
            LocalDate issuedOn,
            String issuedBy,
            @Nullable LocalDate returnedOn,
            @Nullable State state,
            @Nullable String returnedBy,
            @Nullable String note) {}
}
