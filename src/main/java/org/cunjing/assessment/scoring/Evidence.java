package org.cunjing.assessment.scoring;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;

/// Verified facts of one kind in one month, in the few shapes that formulas can read. Each number is the count of
/// records that a screen can open; nothing here is a trace of using a device.
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface Evidence {

    /// Marks of finished evaluations or scores, each in [0, 100].
    record Marks(List<BigDecimal> marks) implements Evidence {
        public Marks {
            marks = List.copyOf(marks);
            for (var mark : marks) {
                Rule.within("mark", mark, 0, 100);
            }
        }
    }

    /// Anonymous answers of residents.
    record Answers(long satisfied, long basic, long dissatisfied) implements Evidence {
        public Answers {
            Rule.notNegative("satisfied", satisfied);
            Rule.notNegative("basic", basic);
            Rule.notNegative("dissatisfied", dissatisfied);
        }

        long total() {
            return satisfied + basic + dissatisfied;
        }
    }

    /// Matters that fell due in the month; those neither on time nor late are still open.
    record Deadlines(long due, long onTime, long late) implements Evidence {
        public Deadlines {
            Rule.notNegative("onTime", onTime);
            Rule.notNegative("late", late);
            if (onTime + late > due) {
                throw new IllegalArgumentException(
                        "onTime (%s) and late (%s) must not exceed due (%s).".formatted(onTime, late, due));
            }
        }
    }

    /// Records of work that every village offers alike.
    record Counted(long done) implements Evidence {
        public Counted {
            Rule.notNegative("done", done);
        }
    }

    /// Records of work that a village can offer only so much of.
    ///
    /// @param offered meetings held, sites that may be inspected, households
    record CountedOf(long done, long offered) implements Evidence {
        public CountedOf {
            Rule.notNegative("done", done);
            Rule.notNegative("offered", offered);
        }
    }

    /// Records drawn for review and those that passed.
    record Sample(long sampled, long passed) implements Evidence {
        public Sample {
            Rule.notNegative("passed", passed);
            if (passed > sampled) {
                throw new IllegalArgumentException(
                        "passed (%s) must not exceed sampled (%s).".formatted(passed, sampled));
            }
        }
    }
}
