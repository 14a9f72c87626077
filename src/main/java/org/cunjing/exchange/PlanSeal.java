package org.cunjing.exchange;

import org.cunjing.shared.FieldCipher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Closes a plan for the time between the dry run and the end of the undo: it holds personal fields.
@Component
class PlanSeal {

    private static final String FIELD = "exchange.import.plan";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final FieldCipher cipher;

    PlanSeal(FieldCipher cipher) {
        this.cipher = cipher;
    }

    byte[] close(Plan plan) {
        return cipher.seal(JSON.writeValueAsString(plan), FIELD);
    }

    Plan open(byte[] sealed) {
        return JSON.readValue(cipher.open(sealed, FIELD), Plan.class);
    }
}
