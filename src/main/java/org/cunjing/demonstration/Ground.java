package org.cunjing.demonstration;

import java.util.List;

/// Words of the invented ground. Codes and names are public facts; outlines and numbers are made up.
final class Ground {

    private Ground() {}

    enum Kind {
        COMMUNITY,
        VILLAGE
    }

    enum Settlement {
        URBAN,
        RURAL,
        MIXED
    }

    enum Need {
        RENTAL_HOUSES,
        TELECOM_FRAUD,
        NARCOTICS,
        TRAFFIC,
        ECONOMIC,
        FIRE,
        DISPUTES
    }

    enum SiteKind {
        ENTERPRISE,
        SCHOOL,
        RESIDENTIAL_ESTATE,
        VENUE,
        KEY_SECURITY_POINT
    }

    /// A place on earth in WGS 84, to the sixth decimal of a degree.
    record Spot(double longitudeDeg, double latitudeDeg) {}

    record Township(String code, String name) {}

    /// @param code `PS01` and so on
    /// @param spot where it stands, in the ground of one of its villages
    record Station(String code, String name, String townshipCode, String dutyPhone, Spot spot) {}

    record Site(String code, String name, SiteKind kind, String villageCode, Spot spot) {}

    /// @param ring outline without holes, anticlockwise, the last point repeats the first
    /// @param neighbours codes of the villages with which it shares more than a corner
    record Village(
            String code,
            String name,
            Kind kind,
            String townshipCode,
            String stationCode,
            List<Spot> ring,
            Spot centre,
            double areaKm2,
            int population,
            int households,
            Settlement settlement,
            List<Need> needs,
            List<Site> sites,
            List<String> neighbours) {}
}
