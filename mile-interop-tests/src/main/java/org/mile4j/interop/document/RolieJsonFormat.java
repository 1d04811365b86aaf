package org.mile4j.interop.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.mile4j.model.Report;
import org.mile4j.rolie.json.RolieJson;

/** The same documents in JSON: an object with one member that names the kind of document. */
final class RolieJsonFormat implements DocumentFormat {

    private static final String BEGIN = "\\{\\s*\"(feed|entry|service|categories)\"\\s*:\\s*\\{";

    @Override
    public String name() {
        return "ROLIE in JSON";
    }

    @Override
    public boolean matches(Head head) {
        return head.text().startsWith("{")
                && Pattern.compile(BEGIN).matcher(head.text()).lookingAt();
    }

    @Override
    public Report check(InputStream document, CheckSettings settings) throws IOException {
        return RolieJson.with(settings.rolie()).validate(document);
    }
}
