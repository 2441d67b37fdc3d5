package io.nextmove.examples.web;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** A page on the loopback: http://127.0.0.1:8080. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(PageProperties.class)
public class WebApplication {

    /** Starts it. */
    public static void main(String[] arguments) {
        SpringApplication.run(WebApplication.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }
}
