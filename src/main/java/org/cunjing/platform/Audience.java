package org.cunjing.platform;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;

/// Whose open pages hear of something: the officers and departments themselves, and people of some roles who see one of
/// the villages.
/// Data and no condition in code, because a page that was away is asked the same a day later.
///
/// @param roles the bureau's office among them hears of every village, also of none
public record Audience(Set<Role> roles, Set<UUID> villages, Set<UUID> officers, Set<UUID> departments) {

    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);

    public Audience {
        roles = Set.copyOf(roles);
        villages = Set.copyOf(villages);
        officers = Set.copyOf(officers);
        departments = Set.copyOf(departments);
    }

    public static Audience of(Set<Role> roles, Set<UUID> villages) {
        return new Audience(roles, villages, Set.of(), Set.of());
    }

    public static Audience of(Set<Role> roles, UUID village) {
        return of(roles, Set.of(village));
    }

    /// Everybody whose work this village is.
    public static Audience ofAll(UUID village) {
        return ofAll(Set.of(village));
    }

    public static Audience ofAll(Set<UUID> villages) {
        return of(EVERYBODY, villages);
    }

    /// The bureau's office alone.
    public static Audience office() {
        return of(Set.of(Role.BUREAU_OFFICE), Set.of());
    }

    public Audience and(UUID officer) {
        return new Audience(roles, villages, Set.of(officer), departments);
    }

    public Audience andDepartment(UUID department) {
        return new Audience(roles, villages, officers, Set.of(department));
    }

    boolean means(Person person) {
        var officer = person.officer();
        var department = person.department();
        return (officer != null && officers.contains(officer))
                || (department != null && departments.contains(department))
                || (roles.contains(person.role())
                        && (person.role() == Role.BUREAU_OFFICE
                                || villages.stream().anyMatch(person::sees)));
    }
}
