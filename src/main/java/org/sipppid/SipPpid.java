package org.sipppid;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program's only entrance. */
@SpringBootApplication
public class SipPpid {

    public static void main(String[] args) {
        SpringApplication.run(SipPpid.class, args);
    }
}
