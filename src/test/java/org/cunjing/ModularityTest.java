package org.cunjing;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void everyModuleUsesOnlyWhatItSaysItUses() {
        ApplicationModules.of(Cunjing.class).verify();
    }
}
