package org.sipppid.akun;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may open which address; what is not named here is denied. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "frame-src 'self'; frame-ancestors 'self'; form-action 'self'; base-uri 'none'; object-src 'none'";

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain securityFilterChain(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(
                                "/masuk",
                                "/verifikasi",
                                "/verifikasi/*",
                                "/tenggat",
                                "/kalender",
                                "/webjars/**",
                                "/*.css",
                                "/*.js",
                                "/*/*.js",
                                "/*/*.css",
                                "/cetak/*",
                                "/*.svg")
                        .permitAll()
                        .requestMatchers(
                                "/pengaturan/pengguna",
                                "/pengaturan/pengguna/**",
                                "/pengaturan/surel",
                                "/pengaturan/surel/**")
                        .hasRole(Peran.ADMIN.name())
                        .requestMatchers("/pengaturan/skpd", "/pengaturan/skpd/**")
                        .hasAnyRole(Peran.ADMIN.name(), Peran.UTAMA.name())
                        .requestMatchers(HttpMethod.POST, "/pengaturan/kalender/**")
                        .hasAnyRole(Peran.ADMIN.name(), Peran.UTAMA.name())
                        .requestMatchers(
                                "/",
                                "/dasbor",
                                "/dasbor/**",
                                "/permohonan",
                                "/permohonan/**",
                                "/disposisi",
                                "/disposisi/**",
                                "/keberatan",
                                "/keberatan/**",
                                "/sengketa",
                                "/sengketa/**",
                                "/rekonsiliasi",
                                "/rekonsiliasi/**",
                                "/laporan",
                                "/laporan/**",
                                "/arsip",
                                "/arsip/**",
                                "/pengaturan/kalender",
                                "/pengaturan/kalender/ketetapan/*",
                                "/pengaturan/sandi",
                                "/bantuan-kedinasan",
                                "/bantuan-kedinasan/**",
                                "/pengaturan/kop",
                                "/pengaturan/kop/**",
                                "/pengaturan/pejabat",
                                "/pengaturan/pejabat/**",
                                "/pengaturan/nomor",
                                "/pengaturan/nomor/**",
                                "/pengaturan/alamat-surel",
                                "/keluar")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .formLogin(form -> form.loginPage("/masuk")
                        .usernameParameter("nama_pengguna")
                        .passwordParameter("sandi")
                        .defaultSuccessUrl("/dasbor")
                        .failureUrl("/masuk?gagal"))
                .logout(logout -> logout.logoutUrl("/keluar").logoutSuccessUrl("/masuk?keluar"))
                .requestCache(cache -> cache.requestCache(new PageRequestCache()))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .frameOptions(frame -> frame.sameOrigin())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(permissions ->
                                permissions.policy("camera=(), microphone=(), geolocation=(), payment=()")))
                .build();
    }
}
