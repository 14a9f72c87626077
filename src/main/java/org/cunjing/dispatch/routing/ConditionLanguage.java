package org.cunjing.dispatch.routing;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelReference;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The language of conditions: CEL over the routing variables, cut down to comparing, counting, and, or, not.
///
/// Without loops, functions, texts that grow and division every part is looked at once at most, so the number of parts
/// bounds the work of an evaluation.
///
/// - Source: docs/methods/routing.md, section "Language".
@Component
final class ConditionLanguage {

    static final int LONGEST = 500;
    static final int MOST_PARTS = 120;
    static final int DEEPEST = 24;
    private static final int MOST_FAULTS = 5;

    private static final Set<StandardFunction> FUNCTIONS = EnumSet.of(
            StandardFunction.IN,
            StandardFunction.CONDITIONAL,
            StandardFunction.LOGICAL_NOT,
            StandardFunction.LOGICAL_OR,
            StandardFunction.LOGICAL_AND,
            StandardFunction.EQUALS,
            StandardFunction.NOT_EQUALS,
            StandardFunction.ADD,
            StandardFunction.SUBTRACT,
            StandardFunction.MULTIPLY,
            StandardFunction.NEGATE,
            StandardFunction.LESS,
            StandardFunction.LESS_EQUALS,
            StandardFunction.GREATER,
            StandardFunction.GREATER_EQUALS);

    private final CelCompiler compiler;
    private final CelRuntime runtime;

    ConditionLanguage() {
        var options = CelOptions.current()
                .enableHeterogeneousNumericComparisons(true)
                .maxExpressionCodePointSize(LONGEST)
                .maxParseExpressionNodeCount(MOST_PARTS)
                .maxParseRecursionDepth(DEEPEST)
                .maxParseErrorRecoveryLimit(MOST_FAULTS)
                .build();
        var builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(options)
                .setStandardMacros()
                .setStandardEnvironmentEnabled(false)
                .setStandardDeclarations(functions())
                .setResultType(SimpleType.BOOL);
        RoutingVariable.all()
                .forEach(variable ->
                        builder.addVar(variable.written(), variable.kind().type()));
        this.compiler = builder.build();
        this.runtime =
                CelRuntimeFactory.plannerRuntimeBuilder().setOptions(options).build();
    }

    /// A condition, or why it is none.
    ///
    /// @param faults empty if it is good, and only then `condition` is there
    record Reading(Optional<Condition> condition, List<ConditionFault> faults) {}

    Reading read(String text) {
        try {
            var ast = compiler.compile(text).getAst();
            var faults = ConditionWords.check(ast);
            return faults.isEmpty()
                    ? new Reading(Optional.of(new Condition(runtime.createProgram(ast), variables(ast))), List.of())
                    : new Reading(Optional.empty(), faults);
        } catch (CelValidationException refused) {
            return new Reading(Optional.empty(), ConditionFaults.of(text, refused.getErrors()));
        } catch (CelEvaluationException impossible) {
            throw new IllegalStateException("A checked condition could not be planned.", impossible);
        }
    }

    private static EnumSet<RoutingVariable> variables(CelAbstractSyntaxTree ast) {
        return ast.getReferenceMap().values().stream()
                .map(CelReference::name)
                .flatMap(name -> RoutingVariable.find(name).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RoutingVariable.class)));
    }

    /// Of each function only what works on whole numbers, or on anything.
    private static CelStandardDeclarations functions() {
        return CelStandardDeclarations.newBuilder()
                .filterFunctions((function, overload) ->
                        FUNCTIONS.contains(function) && isOfNumbersOrAnything(function, overload.toString()))
                .filterIdentifiers(_ -> false)
                .build();
    }

    private static boolean isOfNumbersOrAnything(StandardFunction function, String overload) {
        return overload.equals(function.name()) || overload.endsWith("_INT64") || overload.equals("IN_LIST");
    }
}
