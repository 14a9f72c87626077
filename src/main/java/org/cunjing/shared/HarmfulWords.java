package org.cunjing.shared;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Words that betray an item nobody may be assessed by or ordered to deliver, Chinese and English, however they are
/// spaced or joined.
public final class HarmfulWords {

    /// What such an item would count.
    public enum Harm {
        LOG_INS,
        ONLINE_TIME,
        CHECK_INS,
        POINTS_CONTEST,
        CLICKS,
        TRACKS,
        PHOTOGRAPHS,
        ARRESTS,
        FINES,
        DETECTIONS,
        DISPUTE_QUOTA,
        REGISTRATION_QUOTA
    }

    /// @param words as they stand in the text, without its gaps
    public record Finding(Harm harm, String words) {}

    private static final Map<Harm, Pattern> WORDS = words();

    private HarmfulWords() {}

    public static Optional<Finding> find(String text) {
        var plain = plain(text);
        return WORDS.entrySet().stream()
                .flatMap(entry -> entry.getValue()
                        .matcher(plain)
                        .results()
                        .map(match -> new Finding(entry.getKey(), match.group())))
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

    private static Map<Harm, Pattern> words() {
        var words = new EnumMap<Harm, Pattern>(Harm.class);
        add(words, Harm.LOG_INS, "登录|登陆|上线次数|\\b(log|sign) ?(ins?|ons?)\\b|\\blogged in\\b");
        add(
                words,
                Harm.ONLINE_TIME,
                "在线|时长|上网时间|停留时间|\\bonline\\b|(?<!meeting )\\bminutes\\b|\\b(usage|screen|active|app) time\\b");
        add(words, Harm.CHECK_INS, "打卡|签到|签退|\\bcheck(ed)? ?ins?\\b|\\bclock(ed|ing)? ?ins?\\b");
        add(words, Harm.POINTS_CONTEST, "积分|\\bleader ?boards?\\b|\\bpoints? (contest|rank\\w*)\\b");
        add(words, Harm.CLICKS, "点击|点赞|转发|阅读量|下载|安装量|关注数|\\b(clicks?|likes|shares|reposts?|downloads?|installs?)\\b");
        add(
                words,
                Harm.TRACKS,
                "公里|千米|里程|轨迹|步数|\\b(km|kms|mileage|distance|gps|tracks?|tracking|steps walked)\\b|\\bkilomet\\w*");
        add(words, Harm.PHOTOGRAPHS, "照片|拍照|图片|视频|截图|\\b(photo\\w*|pictures?|images?|videos?|screenshots?)\\b");
        add(words, Harm.ARRESTS, "抓获|抓捕|逮捕|拘留|刑拘|打处|\\barrest\\w*|\\bdetain\\w*|\\bdetentions?\\b");
        add(words, Harm.FINES, "罚款|罚没|罚金|处罚|\\bfine[sd]?\\b|\\bpenalt(y|ies)\\b|\\bconfiscat\\w*");
        add(words, Harm.DETECTIONS, "破案|侦破|查获|查处|\\bdetect(ed|ions?)\\b|\\b(cases )?(cracked|solved)\\b");
        add(
                words,
                Harm.DISPUTE_QUOTA,
                "(纠纷|矛盾|调解|化解).{0,4}(数|件|起|量|指标|任务)"
                        + "|\\b(number|count|quota|amount)s? of (disputes?|mediations?)\\b"
                        + "|\\b(disputes?|mediations?) (number|count|quota|amount)s?\\b");
        add(
                words,
                Harm.REGISTRATION_QUOTA,
                "(登记|采集|录入|建档|注册).{0,4}(数|条|人|户|量|指标|任务)|\\bregistrations?\\b"
                        + "|\\b(records?|information|data) collect(ed|ions?)\\b|\\bcollect(ed|ions?) (quota|count)s?\\b");
        return words;
    }

    private static void add(Map<Harm, Pattern> words, Harm harm, String pattern) {
        words.put(harm, Pattern.compile(pattern, CASE_INSENSITIVE));
    }
}
