// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.phish;

import org.mile4j.model.internal.xml.XmlName;

/** The names of the elements and attributes of phishing reports, ready to be written. */
public final class PhishNames {

    public static final XmlName ADDRESS = XmlName.of("Address");
    public static final XmlName ARCHIVED_DATA = XmlName.of("ArchivedData");
    public static final XmlName ASSESSMENT = XmlName.of("Assessment");
    public static final XmlName AT_DC_TYPE = XmlName.of("DCType");
    public static final XmlName AT_DOMAIN_STATUS = XmlName.of("DomainStatus");
    public static final XmlName AT_EXT_VALUE = XmlName.of("ext-value");
    public static final XmlName AT_FRAUD_TYPE = XmlName.of("FraudType");
    public static final XmlName AT_LANG = XmlName.of("lang");
    public static final XmlName AT_ORIGINATING_SENSOR_TYPE = XmlName.of("OriginatingSensorType");
    public static final XmlName AT_SYSTEM_STATUS = XmlName.of("SystemStatus");
    public static final XmlName AT_TYPE = XmlName.of("type");
    public static final XmlName AT_VERSION = XmlName.of("Version");
    public static final XmlName AT_XOR_PATTERN = XmlName.of("XORPattern");
    public static final XmlName COMMENTS = XmlName.of("Comments");
    public static final XmlName CONTACT = XmlName.of("Contact");
    public static final XmlName CORRELATION_DATA = XmlName.of("CorrelationData");
    public static final XmlName DATA = XmlName.of("Data");
    public static final XmlName DATE_DOMAIN_WAS_CHECKED = XmlName.of("DateDomainWasChecked");
    public static final XmlName DATE_FIRST_SEEN = XmlName.of("DateFirstSeen");
    public static final XmlName DC_SITE = XmlName.of("DCSite");
    public static final XmlName DOMAIN = XmlName.of("Domain");
    public static final XmlName DOMAIN_DATA = XmlName.of("DomainData");
    public static final XmlName EMAIL_COMMENTS = XmlName.of("EmailComments");
    public static final XmlName EMAIL_COUNT = XmlName.of("EmailCount");
    public static final XmlName EMAIL_MESSAGE = XmlName.of("EmailMessage");
    public static final XmlName EMAIL_RECORD = XmlName.of("EmailRecord");
    public static final XmlName EMAIL_SITE = XmlName.of("EmailSite");
    public static final XmlName EXPIRATION_DATE = XmlName.of("ExpirationDate");
    public static final XmlName FILE = XmlName.of("File");
    public static final XmlName FILES_DOWNLOADED = XmlName.of("FilesDownloaded");
    public static final XmlName FRAUDED_BRAND_NAME = XmlName.of("FraudedBrandName");
    public static final XmlName FRAUD_PARAMETER = XmlName.of("FraudParameter");
    public static final XmlName INCLUDED_MALWARE = XmlName.of("IncludedMalware");
    public static final XmlName KEY = XmlName.of("Key");
    public static final XmlName LURE_SOURCE = XmlName.of("LureSource");
    public static final XmlName NAME = XmlName.of("Name");
    public static final XmlName NAMESERVERS = XmlName.of("Nameservers");
    public static final XmlName NODE = XmlName.of("Node");
    public static final XmlName ORIGINATING_SENSOR = XmlName.of("OriginatingSensor");
    public static final XmlName PHISH_NAME_LOCAL_REF = XmlName.of("PhishNameLocalRef");
    public static final XmlName PHISH_NAME_REF = XmlName.of("PhishNameRef");
    public static final XmlName PR_COMMENTS = XmlName.of("PRComments");
    public static final XmlName REFERENCE = XmlName.of("Reference");
    public static final XmlName REGISTRATION_DATE = XmlName.of("RegistrationDate");
    public static final XmlName RELATED_DATA = XmlName.of("RelatedData");
    public static final XmlName SAME_DOMAIN_CONTACT = XmlName.of("SameDomainContact");
    public static final XmlName SERVER = XmlName.of("Server");
    public static final XmlName SITE_URL = XmlName.of("SiteURL");
    public static final XmlName SYSTEM = XmlName.of("System");
    public static final XmlName TAKE_DOWN_AGENCY = XmlName.of("TakeDownAgency");
    public static final XmlName TAKE_DOWN_COMMENTS = XmlName.of("TakeDownComments");
    public static final XmlName TAKE_DOWN_DATE = XmlName.of("TakeDownDate");
    public static final XmlName TAKE_DOWN_INFO = XmlName.of("TakeDownInfo");
    public static final XmlName UNKNOWN = XmlName.of("Unknown");
    public static final XmlName URL = XmlName.of("URL");
    public static final XmlName VALUE = XmlName.of("Value");
    public static final XmlName WINDOWS_REGISTRY_KEYS_MODIFIED = XmlName.of("WindowsRegistryKeysModified");

    private PhishNames() {}
}
