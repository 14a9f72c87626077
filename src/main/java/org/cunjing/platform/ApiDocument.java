package org.cunjing.platform;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The API document: which roles may call an operation, and what an answer surely contains.
@Configuration(proxyBeanMethods = false)
class ApiDocument {

    @Bean
    OpenAPI document() {
        return new OpenAPI().info(new Info().title("Cunjing").version("1"));
    }

    @Bean
    OperationCustomizer roles() {
        return (operation, handler) -> {
            var allowed = handler.getMethodAnnotation(AllowedTo.class);
            operation.addExtension(
                    "x-roles",
                    allowed == null
                            ? handler.hasMethodAnnotation(OpenToAll.class) ? List.of("ALL") : List.of()
                            : Arrays.stream(allowed.value())
                                    .map(Enum::name)
                                    .sorted()
                                    .toList());
            return operation;
        };
    }

    @Bean
    ModelConverter requiredComponents() {
        return new RequiredComponents();
    }

    /// Marks every component of a record as required unless it is `@Nullable`, so that clients' types say so too.
    static final class RequiredComponents implements ModelConverter {

        @Override
        public @Nullable Schema<?> resolve(
                AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
            if (!chain.hasNext()) {
                return null;
            }
            var schema = chain.next().resolve(type, context, chain);
            JavaType java = Json.mapper().constructType(type.getType());
            if (schema != null && java != null && java.getRawClass().isRecord()) {
                markRequired(definition(schema, context), java.getRawClass());
            }
            return schema;
        }

        private static Schema<?> definition(Schema<?> schema, ModelConverterContext context) {
            var reference = schema.get$ref();
            if (reference == null) {
                return schema;
            }
            var defined = context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
            return defined == null ? schema : defined;
        }

        private static void markRequired(Schema<?> schema, Class<?> record) {
            for (var component : record.getRecordComponents()) {
                boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
                boolean known =
                        schema.getProperties() != null && schema.getProperties().containsKey(component.getName());
                boolean named =
                        schema.getRequired() != null && schema.getRequired().contains(component.getName());
                if (!optional && known && !named) {
                    schema.addRequiredItem(component.getName());
                }
            }
        }
    }
}
