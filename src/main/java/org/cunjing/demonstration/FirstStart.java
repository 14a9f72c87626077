package org.cunjing.demonstration;

import java.util.stream.Collectors;
import org.cunjing.access.FirstAdministrator;
import org.cunjing.demonstration.Demonstration.DemonstrationAccount;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Sees to it that there is a bureau to sign in to, and tells the person at the terminal where and how.
@Component
class FirstStart implements ApplicationRunner, ApplicationListener<ApplicationReadyEvent> {

    private final Demonstration demonstration;
    private final FirstAdministrator administrator;
    private final Environment environment;
    private final String bureau;
    private final boolean demonstrating;

    FirstStart(
            Demonstration demonstration,
            FirstAdministrator administrator,
            Environment environment,
            @Value("${cunjing.bureau}") String bureau,
            @Value("${cunjing.database.url}") String url,
            @Value("${cunjing.demonstration.enabled}") boolean enabled) {
        this.demonstration = demonstration;
        this.administrator = administrator;
        this.environment = environment;
        this.bureau = bureau;
        this.demonstrating = enabled && url.isEmpty();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (demonstration.exists(bureau)) {
            return;
        }
        if (demonstrating) {
            demonstration.load(bureau);
        } else {
            administrator.open(bureau);
        }
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        System.out.printf(
                "Cunjing 村警: http://localhost:%s/  %s%n", environment.getProperty("local.server.port"), howToSignIn());
    }

    private String howToSignIn() {
        if (demonstrating && demonstration.isDemonstration(bureau)) {
            return "演示账号 / demonstration accounts: %s  密码 / password: %s"
                    .formatted(
                            demonstration.accounts().stream()
                                    .map(DemonstrationAccount::login)
                                    .collect(Collectors.joining(" ")),
                            demonstration.password());
        }
        return administrator
                .setUpCode(bureau)
                .map(code ->
                        "首次使用,请在 /set-up 为管理员设密码,启动码 / first use: set the administrator's password at /set-up, code: "
                                + code)
                .orElse("");
    }
}
