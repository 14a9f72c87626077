package org.cunjing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.OpenToAll;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "org.cunjing", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchRule operationsSayWhoMayCallThem = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(RestController.class)
            .and()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should()
            .beMetaAnnotatedWith(AllowedTo.class)
            .orShould()
            .beAnnotatedWith(OpenToAll.class);

    @ArchTest
    static final ArchRule nobodyAsksTheSystemForTheTime = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("there is one clock, and it is injected");

    /// The annotation that opens a package to other modules does nothing at run time.
    @ArchTest
    static final ArchRule theEnginesKnowNoFramework = noClasses()
            .that()
            .resideInAnyPackage("..posting.matching..", "..assessment.scoring..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.springframework..")
                    .and(resideOutsideOfPackage("org.springframework.modulith..")))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    /// Receipts and the clocks of orders tell a room whether to call, and are no evidence of anybody's work (ADR 0012).
    @ArchTest
    static final ArchRule receiptsNeverReachAssessment = noClasses()
            .that()
            .resideInAnyPackage("..assessment..", "..command..", "..posting..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..dispatch.room..");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = classes()
            .should(ArchConditions.not(ArchConditions.haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Base|Info)")))
            .because("such a name says nothing of the domain");
}
