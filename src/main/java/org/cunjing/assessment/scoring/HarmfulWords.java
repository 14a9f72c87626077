package org.cunjing.assessment.scoring;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Words that betray an item nobody may be assessed by, Chinese and English, however they are spaced or joined.
final class HarmfulWords {

    private static final Map<RuleSetFaultReason, Pattern> WORDS = words();

    private HarmfulWords() {}

    static Optional<RuleSetFaultReason> find(String text) {
        var plain = plain(text);
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(plain).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// Full-width to half-width, `camelCase` and `SNAKE_CASE` to words, no gaps between Chinese characters.
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replaceAll("(?<=\\p{IsHan}) (?=\\p{IsHan})", "");
    }

    private static Map<RuleSetFaultReason, Pattern> words() {
        var words = new EnumMap<RuleSetFaultReason, Pattern>(RuleSetFaultReason.class);
        add(words, RuleSetFaultReason.LOG_INS, "登录|登陆|上线次数|\\b(log|sign) ?(ins?|ons?)\\b|\\blogged in\\b");
        add(
                words,
                RuleSetFaultReason.ONLINE_TIME,
                "在线|时长|上网时间|停留时间|\\bonline\\b|(?<!meeting )\\bminutes\\b|\\b(usage|screen|active|app) time\\b");
        add(words, RuleSetFaultReason.CHECK_INS, "打卡|签到|签退|\\bcheck(ed)? ?ins?\\b|\\bclock(ed|ing)? ?ins?\\b");
        add(words, RuleSetFaultReason.POINTS_CONTEST, "积分|\\bleader ?boards?\\b|\\bpoints? (contest|rank\\w*)\\b");
        add(
                words,
                RuleSetFaultReason.CLICKS,
                "点击|点赞|转发|阅读量|下载|安装量|关注数|\\b(clicks?|likes|shares|reposts?|downloads?|installs?)\\b");
        add(
                words,
                RuleSetFaultReason.TRACKS,
                "公里|千米|里程|轨迹|步数|\\b(km|kms|mileage|distance|gps|tracks?|tracking|steps walked)\\b|\\bkilomet\\w*");
        add(
                words,
                RuleSetFaultReason.PHOTOGRAPHS,
                "照片|拍照|图片|视频|截图|\\b(photo\\w*|pictures?|images?|videos?|screenshots?)\\b");
        add(words, RuleSetFaultReason.ARRESTS, "抓获|抓捕|逮捕|拘留|刑拘|打处|\\barrest\\w*|\\bdetain\\w*|\\bdetentions?\\b");
        add(words, RuleSetFaultReason.FINES, "罚款|罚没|罚金|处罚|\\bfine[sd]?\\b|\\bpenalt(y|ies)\\b|\\bconfiscat\\w*");
        add(words, RuleSetFaultReason.DETECTIONS, "破案|侦破|查获|查处|\\bdetect(ed|ions?)\\b|\\b(cases )?(cracked|solved)\\b");
        add(
                words,
                RuleSetFaultReason.DISPUTE_QUOTA,
                "(纠纷|矛盾|调解|化解).{0,4}(数|件|起|量|指标|任务)"
                        + "|\\b(number|count|quota|amount)s? of (disputes?|mediations?)\\b"
                        + "|\\b(disputes?|mediations?) (number|count|quota|amount)s?\\b");
        add(
                words,
                RuleSetFaultReason.REGISTRATION_QUOTA,
                "(登记|采集|录入|建档|注册).{0,4}(数|条|人|户|量|指标|任务)|\\bregistrations?\\b"
                        + "|\\b(records?|information|data) collect(ed|ions?)\\b|\\bcollect(ed|ions?) (quota|count)s?\\b");
        return words;
    }

    private static void add(Map<RuleSetFaultReason, Pattern> words, RuleSetFaultReason reason, String pattern) {
        words.put(reason, Pattern.compile(pattern, CASE_INSENSITIVE));
    }
}
