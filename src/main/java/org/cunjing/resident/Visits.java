package org.cunjing.resident;

import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cunjing.access.Actor.Visitor;
import org.cunjing.access.Actors;
import org.cunjing.community.call.PersonalLink;
import org.cunjing.territory.Village;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Lets a visitor's request run as a visitor of one village, and of nothing else. Another bureau of the installation
/// is named behind the village's code: `code@bureau`.
@Component
class Visits {

    static final UUID NOWHERE = new UUID(0, 0);

    private final Actors actors;
    private final VillageBoards boards;
    private final String homeBureau;

    Visits(Actors actors, VillageBoards boards, @Value("${cunjing.bureau}") String homeBureau) {
        this.actors = actors;
        this.boards = boards;
        this.homeBureau = homeBureau;
    }

    /// A visit to no village in particular: the list, a receipt.
    <T> T nowhere(String bureau, Supplier<T> work) {
        return actors.as(new Visitor(bureau.isEmpty() ? homeBureau : bureau, NOWHERE), work);
    }

    /// A visit with a personal link: `secret@bureau`.
    <T> T with(String address, Function<PersonalLink, T> work) {
        int at = address.indexOf('@');
        var link = new PersonalLink(at < 0 ? address : address.substring(0, at));
        return nowhere(at < 0 ? "" : address.substring(at + 1), () -> work.apply(link));
    }

    /// A visit to the village of this address.
    <T> T at(String address, VillageWork<T> work) {
        int at = address.indexOf('@');
        var bureau = at < 0 ? homeBureau : address.substring(at + 1);
        var code = at < 0 ? address : address.substring(0, at);
        var village = nowhere(bureau, () -> boards.village(code));
        return actors.as(new Visitor(bureau, village.id()), () -> work.in(village));
    }

    /// What is done in a village.
    @FunctionalInterface
    interface VillageWork<T> {
        T in(Village village);
    }
}
