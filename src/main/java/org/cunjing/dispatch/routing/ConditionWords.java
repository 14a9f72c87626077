package org.cunjing.dispatch.routing;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the type check cannot see: words that a variable never takes, which would make a rule silently say no for ever,
/// and parts that have no place in a condition.
final class ConditionWords {

    private static final Set<String> COMPARING = Set.of("_==_", "_!=_", "@in");
    private static final Set<CelExpr.ExprKind.Kind> PARTS = EnumSet.of(
            CelExpr.ExprKind.Kind.CONSTANT,
            CelExpr.ExprKind.Kind.IDENT,
            CelExpr.ExprKind.Kind.SELECT,
            CelExpr.ExprKind.Kind.CALL,
            CelExpr.ExprKind.Kind.LIST);
    private static final Set<CelConstant.Kind> CONSTANTS =
            EnumSet.of(CelConstant.Kind.BOOLEAN_VALUE, CelConstant.Kind.INT64_VALUE, CelConstant.Kind.STRING_VALUE);

    private final CelAbstractSyntaxTree ast;
    private final List<ConditionFault> faults = new ArrayList<>();

    private ConditionWords(CelAbstractSyntaxTree ast) {
        this.ast = ast;
    }

    static List<ConditionFault> check(CelAbstractSyntaxTree ast) {
        var words = new ConditionWords(ast);
        words.visit(ast.getExpr());
        if (words.faults.isEmpty()
                && ast.getReferenceMap().values().stream()
                        .noneMatch(one -> RoutingVariable.find(one.name()).isPresent())) {
            return List.of(new ConditionFault("condition-without-variable", 0, 0, Map.of()));
        }
        return words.faults;
    }

    private void visit(CelExpr part) {
        boolean known = PARTS.contains(part.getKind())
                && (part.getKind() != CelExpr.ExprKind.Kind.CONSTANT
                        || CONSTANTS.contains(part.constant().getKind()));
        if (!known) {
            faults.add(new ConditionFault("condition-part-unknown", place(part), 1, Map.of()));
        } else if (part.getKind() == CelExpr.ExprKind.Kind.CALL) {
            compare(part.call());
            part.call().args().forEach(this::visit);
        } else if (part.getKind() == CelExpr.ExprKind.Kind.LIST) {
            part.list().elements().forEach(this::visit);
        }
    }

    private void compare(CelExpr.CelCall call) {
        if (COMPARING.contains(call.function())) {
            var sides = call.args();
            sides.stream()
                    .flatMap(side -> variable(side).stream())
                    .filter(variable -> !variable.words().isEmpty())
                    .forEach(variable -> sides.stream()
                            .flatMap(ConditionWords::texts)
                            .filter(text ->
                                    !variable.words().contains(text.constant().stringValue()))
                            .forEach(text -> faults.add(unknown(variable, text))));
        }
    }

    private ConditionFault unknown(RoutingVariable variable, CelExpr text) {
        var word = text.constant().stringValue();
        return new ConditionFault(
                "condition-word-unknown",
                place(text),
                word.length() + 2,
                Map.of("word", word, "variable", variable.written(), "words", String.join(", ", variable.words())));
    }

    private Optional<RoutingVariable> variable(CelExpr side) {
        return ast.getReference(side.id()).flatMap(reference -> RoutingVariable.find(reference.name()));
    }

    private static Stream<CelExpr> texts(CelExpr side) {
        return switch (side.getKind()) {
            case CONSTANT ->
                side.constant().getKind() == CelConstant.Kind.STRING_VALUE ? Stream.of(side) : Stream.empty();
            case LIST -> side.list().elements().stream().flatMap(ConditionWords::texts);
            case NOT_SET, IDENT, SELECT, CALL, STRUCT, MAP, COMPREHENSION -> Stream.empty();
        };
    }

    private int place(CelExpr part) {
        return ast.getSource().getPositionsMap().getOrDefault(part.id(), 0);
    }
}
