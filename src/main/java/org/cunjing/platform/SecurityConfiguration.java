package org.cunjing.platform;

import org.cunjing.access.RequestActor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextRepository;

@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; "
                    + "style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'";

    /// Called by outside platforms, which prove themselves by a signature and have no session that could be misused.
    private static final String CALLBACKS = "/api/public/callbacks/**";

    /// The chain lets pages and public operations pass and wants a session for the rest of the API; which role may
    /// call what stands at the operations themselves.
    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            RequestActor actor,
            IdempotencyFilter idempotency,
            SecurityContextRepository contexts,
            Problems problems) {
        http.csrf(csrf -> csrf.spa().ignoringRequestMatchers(CALLBACKS))
                .securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> {}))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/api/session", "/api/session/set-up", "/api/demonstration")
                        .permitAll()
                        .requestMatchers("/api/public/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.OPTIONS, "/**")
                        .denyAll()
                        .requestMatchers("/api/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, failure) ->
                                problems.write(response, HttpStatus.UNAUTHORIZED, "sign-in-needed"))
                        .accessDeniedHandler((request, response, failure) ->
                                problems.write(response, HttpStatus.FORBIDDEN, "page-expired")))
                .addFilterBefore(actor.filter(), AuthorizationFilter.class)
                .addFilterAfter(idempotency, AuthorizationFilter.class);
        return http.build();
    }

    /// Its place is inside the chain only, where the actor is known.
    @Bean
    FilterRegistrationBean<IdempotencyFilter> onlyInTheChain(IdempotencyFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
