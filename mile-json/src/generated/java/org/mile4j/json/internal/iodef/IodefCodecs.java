// Generated from the model table. Edit the table, not this file.
package org.mile4j.json.internal.iodef;

import org.mile4j.json.internal.codec.ClassCodec;

/** The codecs of IODEF v2, made when they are first asked for. */
public final class IodefCodecs {

    private static final ClassCodec<?>[] CODECS = new ClassCodec<?>[80];

    /** How many classes there are. */
    public static final int COUNT = 80;

    /** The number of the document class. */
    public static final int DOCUMENT = 0;

    private IodefCodecs() {}

    /** The codec of the class with a number. Two threads may make it twice, which does no harm. */
    public static ClassCodec<?> of(int id) {
        ClassCodec<?> codec = CODECS[id];
        if (codec == null) {
            codec = make(id);
            CODECS[id] = codec;
        }
        return codec;
    }

    private static ClassCodec<?> make(int id) {
        return switch (id) {
            case 0 -> new IodefDocumentJson();
            case 1 -> new IncidentJson();
            case 2 -> new AlternativeIDJson();
            case 3 -> new RelatedActivityJson();
            case 4 -> new ThreatActorJson();
            case 5 -> new CampaignJson();
            case 6 -> new ContactJson();
            case 7 -> new RegistryHandleJson();
            case 8 -> new PostalAddressJson();
            case 9 -> new TelephoneJson();
            case 10 -> new EmailJson();
            case 11 -> new HistoryJson();
            case 12 -> new HistoryItemJson();
            case 13 -> new ExpectationJson();
            case 14 -> new DiscoveryJson();
            case 15 -> new DetectionPatternJson();
            case 16 -> new MethodJson();
            case 17 -> new ReferenceJson();
            case 18 -> new AssessmentJson();
            case 19 -> new SystemImpactJson();
            case 20 -> new TimeImpactJson();
            case 21 -> new MonetaryImpactJson();
            case 22 -> new ConfidenceJson();
            case 23 -> new EventDataJson();
            case 24 -> new FlowJson();
            case 25 -> new IodefSystemJson();
            case 26 -> new NodeJson();
            case 27 -> new AddressJson();
            case 28 -> new NodeRoleJson();
            case 29 -> new ServiceJson();
            case 30 -> new ApplicationHeaderJson();
            case 31 -> new ServiceNameJson();
            case 32 -> new CounterJson();
            case 33 -> new EmailDataJson();
            case 34 -> new DomainDataJson();
            case 35 -> new NameserversJson();
            case 36 -> new DomainContactsJson();
            case 37 -> new IodefRecordJson();
            case 38 -> new RecordDataJson();
            case 39 -> new RecordPatternJson();
            case 40 -> new WindowsRegistryKeysModifiedJson();
            case 41 -> new KeyJson();
            case 42 -> new FileDataJson();
            case 43 -> new FileJson();
            case 44 -> new HashDataJson();
            case 45 -> new HashJson();
            case 46 -> new FuzzyHashJson();
            case 47 -> new SignatureDataJson();
            case 48 -> new CertificateDataJson();
            case 49 -> new CertificateJson();
            case 50 -> new IndicatorDataJson();
            case 51 -> new IndicatorJson();
            case 52 -> new IndicatorIDJson();
            case 53 -> new AlternativeIndicatorIDJson();
            case 54 -> new ObservableJson();
            case 55 -> new BulkObservableJson();
            case 56 -> new BulkObservableFormatJson();
            case 57 -> new IndicatorExpressionJson();
            case 58 -> new ObservableReferenceJson();
            case 59 -> new IndicatorReferenceJson();
            case 60 -> new AttackPhaseJson();
            case 61 -> new SoftwareReferenceJson();
            case 62 -> new IncidentIDJson();
            case 63 -> new BusinessImpactJson();
            case 64 -> new IntendedImpactJson();
            case 65 -> new MLStringJson();
            case 66 -> new ExtensionTypeJson();
            case 67 -> new RawDataJson();
            case 68 -> new SoftwareTypeJson();
            case 69 -> new ReferenceNameJson();
            case 70 -> new DigestMethodJson();
            case 71 -> new CanonicalizationMethodJson();
            case 72 -> new AttackPatternJson();
            case 73 -> new PlatformJson();
            case 74 -> new VulnerabilityJson();
            case 75 -> new ScoringJson();
            case 76 -> new WeaknessJson();
            case 77 -> new EventReportJson();
            case 78 -> new VerificationJson();
            case 79 -> new RemediationJson();
            default -> throw new IllegalArgumentException("no class has the number " + id);
        };
    }
}
