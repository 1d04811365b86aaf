package org.mile4j.model.indicator;

import java.util.ArrayList;
import java.util.List;
import org.mile4j.model.internal.indicator.Canonical;
import org.mile4j.model.iodef.EmailData;

/** Compares messages by their fields: RFC 7970, Section 3.21. */
final class EmailComparisons {
    private EmailComparisons() {}

    static Comparison of(EmailData email) {
        List<Comparison> features = new ArrayList<>();
        if (!email.emailTos().isEmpty()) {
            features.add(Comparison.any(email.emailTos().stream()
                    .map(to -> Comparison.equal(ObservationKind.EMAIL_TO, Canonical.email(to), "an email address"))
                    .toList()));
        }
        email.emailFrom()
                .ifPresent(from -> features.add(
                        Comparison.equal(ObservationKind.EMAIL_FROM, Canonical.email(from), "an email address")));
        email.emailSubject()
                .ifPresent(subject -> features.add(
                        Comparison.equal(ObservationKind.EMAIL_SUBJECT, Canonical.text(subject), "a subject")));
        email.emailXMailer()
                .ifPresent(mailer -> features.add(
                        Comparison.equal(ObservationKind.EMAIL_X_MAILER, Canonical.text(mailer), "a mailer")));
        ObservableComparisons.headers(ObservationKind.EMAIL_HEADER, email.emailHeaderFields(), features);
        if (!email.hashData().isEmpty()) {
            features.add(Comparison.any(
                    email.hashData().stream().map(HashComparisons::of).toList()));
        }
        return ObservableComparisons.features(features, "EmailData");
    }
}
