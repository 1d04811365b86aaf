package org.mile4j.interop.cli;

import java.util.Optional;

/** Which mile4j this is. Apart from {@link Version}, so that asking for it does not load the option parser. */
final class Release {

    private Release() {}

    /** The version in the archive's manifest. */
    static String name() {
        return Optional.ofNullable(Release.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
    }
}
