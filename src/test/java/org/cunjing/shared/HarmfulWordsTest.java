package org.cunjing.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.cunjing.shared.HarmfulWords.Harm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HarmfulWordsTest {

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        "登 录 次 数, LOG_INS",
        "在线不少于60分钟, ONLINE_TIME",
        "每日打卡, CHECK_INS",
        "patrolKm, TRACKS",
        "上传照片十张, PHOTOGRAPHS",
        "每村抓获一人, ARRESTS",
        "罚款五千元, FINES",
        "化解纠纷十件, DISPUTE_QUOTA",
        "number of disputes, DISPUTE_QUOTA",
        "采集信息五十条, REGISTRATION_QUOTA"
    })
    void findsWhatNobodyMayBeOrderedToDeliver(String text, Harm harm) {
        assertThat(HarmfulWords.find(text))
                .get()
                .extracting(HarmfulWords.Finding::harm)
                .isEqualTo(harm);
    }

    @ParameterizedTest
    @ValueSource(strings = {"走访重点户，了解需求", "排查矛盾纠纷，无也如实登记", "开一次坝坝会，讲解反诈", "Hold one open-air meeting"})
    void leavesPlainWorkAlone(String text) {
        assertThat(HarmfulWords.find(text)).isEmpty();
    }

    @Test
    void saysWhichWordsTheyAre() {
        assertThat(HarmfulWords.find("每周 打 卡 五次")).contains(new HarmfulWords.Finding(Harm.CHECK_INS, "打卡"));
    }
}
