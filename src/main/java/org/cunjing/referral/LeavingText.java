package org.cunjing.referral;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.cunjing.shared.PersonalNumberInText;

/// Keeps residents out of what other authorities read: numbers by their form, names where a word gives them away. A
/// bare
/// name cannot be told from other words; the form says so to whoever writes.
public final class LeavingText {

    /// Of the most frequent surnames, so that 王大爷 is found and 那位大爷 is not.
    private static final String SURNAME =
            "[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾萧肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严赖覃洪武莫孔]";

    private static final Pattern NAMED = Pattern.compile("(姓名|户主|当事人|联系人|报案人|住户|业主|房东)\\s*[:：是为叫]\\s*\\p{IsHan}{2,4}"
            + "|" + SURNAME + "\\p{IsHan}{0,2}(先生|女士|大爷|大妈|大娘|大叔|婆婆|爷爷|奶奶|阿姨|师傅|某某|某)"
            + "|\\b(?:Mr|Mrs|Ms|Miss)\\.? ?[A-Z][a-z]+");

    private static final Pattern LANDLINE =
            Pattern.compile("(?<![0-9])0[1-9][0-9]{1,2}[\\s-]?[2-9][0-9]{6,7}(?![0-9])");

    private LeavingText() {}

    /// @throws PersonalNumberInText if it holds a citizen or mobile number
    /// @throws PersonInReferral if it names a resident or holds their telephone number
    public static void refusePersons(String... texts) {
        PersonalNumberInText.refuse(texts);
        for (var text : texts) {
            var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
            if (NAMED.matcher(plain).find() || LANDLINE.matcher(plain).find()) {
                throw new PersonInReferral();
            }
        }
    }

    /// What comes in from a department keeps its own official's name; a resident's number has no place there either.
    ///
    /// @throws PersonalNumberInText if it holds a citizen or mobile number
    static void refuseNumbers(String text) {
        PersonalNumberInText.refuse(text);
    }
}
