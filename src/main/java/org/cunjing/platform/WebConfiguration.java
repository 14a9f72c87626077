package org.cunjing.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.ServerConnector;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    private static final int ACCEPT_QUEUE = 4096;
    private static final Duration A_YEAR = Duration.ofDays(365);
    private static final Pattern ASKED = Pattern.compile("(?:^|&)lang=(zh|en)(?:&|$)");

    /// Chinese unless the reader asks for English, in the address (`?lang=en`) or by the browser's settings.
    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                var query = String.valueOf(request.getQueryString());
                return ASKED.matcher(query)
                        .results()
                        .findFirst()
                        .map(asked -> asked.group(1).equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE)
                        .orElseGet(() -> super.resolveLocale(request));
            }
        };
        resolver.setSupportedLocales(List.of(Locale.SIMPLIFIED_CHINESE, Locale.CHINESE, Locale.ENGLISH));
        resolver.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        return resolver;
    }

    @Bean
    WebMvcRegistrations operations() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new OperationMapping();
            }
        };
    }

    /// Built files have a sum of what they hold in their names: a browser need not ask again.
    @Bean
    WebMvcConfigurer builtFiles() {
        return new WebMvcConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry files) {
                files.addResourceHandler("/assets/**")
                        .addResourceLocations("classpath:/static/assets/")
                        .setCacheControl(CacheControl.maxAge(A_YEAR).immutable());
            }
        };
    }

    /// Jetty's default queue holds 50 new connections; a burst of phones would wait for retries.
    @Bean
    WebServerFactoryCustomizer<JettyServletWebServerFactory> acceptQueue() {
        return factory -> factory.addServerCustomizers(server -> {
            for (var connector : server.getConnectors()) {
                if (connector instanceof ServerConnector socket) {
                    socket.setAcceptQueueSize(ACCEPT_QUEUE);
                }
            }
        });
    }
}
