package org.cunjing.access;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableSpringHttpSession
class AccessConfiguration {

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new ActorTransactions(dataSource);
    }

    /// Argon2id with the parameters OWASP names first: 19 MiB, 2 passes, 1 lane.
    @Bean
    PasswordEncoder passwordEncoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    }

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new SessionContexts();
    }

    @Bean
    WebMvcConfigurer allowedRoles(Actors actors) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new AllowedRoles(actors)).addPathPatterns("/api/**");
            }
        };
    }
}
