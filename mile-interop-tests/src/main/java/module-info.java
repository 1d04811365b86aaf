/**
 * The {@code mile} command line, the conformance kit and the interop matrix of mile4j.
 *
 * @since 0.1.0
 */
module org.mile4j.interop {
    requires com.fasterxml.aalto;
    requires com.fasterxml.jackson.core;
    requires info.picocli;
    requires org.mile4j.model;
    requires org.snakeyaml.engine;

    opens org.mile4j.interop.cli to
            info.picocli;
}
