package org.mile4j.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The requirements of a register, or the rules, that a test holds the library to. {@link RequirementRegister} proves that
 * registers and tests agree.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Requirement {

    /**
     * The permanent ids.
     *
     * @return one id at least
     */
    String[] value();
}
