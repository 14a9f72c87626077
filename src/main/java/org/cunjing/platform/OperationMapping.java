package org.cunjing.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Finds the operation of a request. An address with an id in it is compared with the patterns of all operations, some
/// hundreds; those that begin otherwise are passed over before anything else is asked of them.
final class OperationMapping extends RequestMappingHandlerMapping {

    private final Map<RequestMappingInfo, String> beginnings = new ConcurrentHashMap<>();

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        return super.lookupHandlerMethod(path, new Asked(request, path));
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo info, HttpServletRequest request) {
        return request instanceof Asked asked && !asked.path.startsWith(beginning(info))
                ? null
                : super.getMatchingMapping(info, request);
    }

    private String beginning(RequestMappingInfo info) {
        return beginnings.computeIfAbsent(info, OperationMapping::literal);
    }

    private static String literal(RequestMappingInfo info) {
        Set<String> patterns = info.getPatternValues();
        var pattern = patterns.size() == 1 ? patterns.iterator().next() : "";
        return pattern.substring(0, end(pattern));
    }

    private static int end(String pattern) {
        for (int at = 0; at < pattern.length(); at++) {
            if ("{*?".indexOf(pattern.charAt(at)) >= 0) {
                return at;
            }
        }
        return pattern.length();
    }

    /// The request with what is asked of it hundreds of times at hand.
    private static final class Asked extends HttpServletRequestWrapper {

        private final String path;
        private final String method;

        Asked(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
            this.method = request.getMethod();
        }

        @Override
        public String getMethod() {
            return method;
        }
    }
}
