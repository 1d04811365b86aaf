package org.mile4j.rolie.internal.rules;

import static org.mile4j.model.RuleGroup.SEMANTICS;
import static org.mile4j.model.RuleGroup.STRUCTURE;
import static org.mile4j.model.rules.Level.MAY;
import static org.mile4j.model.rules.Level.MUST;
import static org.mile4j.model.rules.Level.SHOULD;

import java.util.List;
import org.mile4j.model.rules.Rule;

/** The rules of RFC 8322 (ROLIE). */
public final class Rfc8322 {

    public static final Rule NAMESPACE = RuleText.corrected(
            "RFC8322-8.1-namespace",
            STRUCTURE,
            MUST,
            "RFC 8322, Section 8.1",
            "The namespaces are those that IANA and the Atom RFCs registered.",
            "RFC 8322 prints https: in the names of Atom's namespaces and rolie:1.0 in one place. A "
                    + "namespace is compared character by character, so software for Atom takes such a document "
                    + "for something else.",
            "Write http://www.w3.org/2005/Atom, http://www.w3.org/2007/app and " + "urn:ietf:params:xml:ns:rolie-1.0.");

    public static final Rule INFORMATION_TYPE_ONCE = RuleText.rule(
            "RFC8322-5.1.2-information-type-once",
            SEMANTICS,
            MUST,
            "RFC 8322, Section 5.1.2",
            "A list of categories in a collection has one information type at most.",
            "A ROLIE Collection is told by exactly one information type; with several nobody can say "
                    + "what its entries are.",
            "Keep one category with the scheme of information types, and make a collection for each " + "other type.");

    public static final Rule NAME_8_4 = RuleText.rule(
            "RFC8322-8.4-name",
            SEMANTICS,
            MUST,
            "RFC 8322, Section 8.4",
            "The term of an information type is words of visible ASCII characters with single spaces "
                    + "between them.",
            "The registry of information types admits only such names.",
            "Use a registered or published term such as csaf, incident, indicator or vulnerability.");

    public static final Rule UNKNOWN_TYPE = RuleText.rule(
            "RFC8322-7.1.2-unknown-type",
            SEMANTICS,
            MAY,
            "RFC 8322, Section 7.1.2",
            "The information type is registered or comes from a published extension.",
            "Others know csaf, incident, indicator, vulnerability, software-descriptor and "
                    + "configuration-checklist; what else is meant has to be agreed.",
            "Register the term, or agree on it with those who read the feed.");

    public static final Rule OUT_OF_LINE = RuleText.rule(
            "RFC8322-5.1.2-out-of-line",
            SEMANTICS,
            MAY,
            "RFC 8322, Section 5.1.2",
            "The categories of a collection stand in the service document.",
            "Only categories that stand there make a ROLIE Collection; a list that is linked to does " + "not.",
            "Put the category of the information type inline.");

    public static final Rule INFORMATION_TYPE_6_1 = RuleText.rule(
            "RFC8322-6.1-information-type",
            SEMANTICS,
            MUST,
            "RFC 8322, Section 6.1",
            "A ROLIE Feed has exactly one category with the scheme of information types.",
            "The information type tells a client what the entries are before it fetches any of them.",
            "Give the feed one category with the scheme " + "urn:ietf:params:rolie:category:information-type.");

    public static final Rule MEMBER_TYPE = RuleText.rule(
            "RFC8322-6.1.1-member-type",
            SEMANTICS,
            MUST,
            "RFC 8322, Section 6.1.1",
            "An entry's information type is that of its feed.",
            "All entries of a ROLIE Feed are of the information type that the feed declares.",
            "Move the entry to the collection of its type, or correct its category.");

    public static final Rule SERVICE_LINK = RuleText.rule(
            "RFC8322-6.1.2-service-link",
            SEMANTICS,
            MUST,
            "RFC 8322, Section 6.1.2",
            "A ROLIE Feed links to its service document.",
            "Somebody who was given only the feed finds the other collections by this link.",
            "Add a link with rel=\"service\" and the address of the service document.");

    public static final Rule PREVIOUS = RuleText.rule(
            "RFC8322-6.1.2-previous",
            SEMANTICS,
            SHOULD,
            "RFC 8322, Section 6.1.2",
            "The page before is linked with rel=\"previous\".",
            "RFC 8322 prints rel=\"prev\" in an example; its text and RFC 5005 say previous, and clients "
                    + "look for that.",
            "Write rel=\"previous\".");

    public static final Rule CONTENT = RuleText.rule(
            "RFC8322-6.2-content",
            SEMANTICS,
            MUST,
            "RFC 8322, Section 6.2",
            "An entry has exactly one content.",
            "An entry stands for one piece of information, and its content element says where that is.",
            "Give the entry one content element with type and src.");

    public static final Rule FORMAT_ONCE = RuleText.rule(
            "RFC8322-6.2-format-once",
            SEMANTICS,
            MUST,
            "RFC 8322, Section 6.2",
            "An entry has one rolie:format at most.",
            "One piece of content has one data model.",
            "Keep one rolie:format; offer other formats as entries of their own with rel=\"alternate\".");

    public static final Rule CONTENT_EMPTY = RuleText.rule(
            "RFC8322-6.2.1-content-empty",
            SEMANTICS,
            MUST,
            "RFC 8322, Section 6.2.1",
            "The content element of an entry is empty.",
            "In ROLIE the content is always fetched from where src says; a copy inside could differ.",
            "Remove what stands in the element, white space included.");

    public static final Rule CONTENT_SRC = RuleText.rule(
            "RFC8322-6.2.1-content-src",
            SEMANTICS,
            MUST,
            "RFC 8322, Section 6.2.1",
            "The content element has an attribute src.",
            "Without it nobody can fetch the content.",
            "Add src with the URI of the content.");

    public static final Rule CONTENT_TYPE = RuleText.rule(
            "RFC8322-6.2.1-content-type",
            SEMANTICS,
            MUST,
            "RFC 8322, Section 6.2.1",
            "The content element has an attribute type with a media type.",
            "A client chooses by it what it can process.",
            "Write a media type such as application/json.");

    public static final Rule CONTENT_ADDRESS = RuleText.rule(
            "RFC8322-6.2.1-content-address",
            SEMANTICS,
            MUST,
            "RFC 8322, Section 6.2.1",
            "The address of the content can be dereferenced.",
            "The content is fetched from there; a URN or a name cannot be fetched.",
            "Write an http or https URI.");

    public static final Rule FORM_6_2_3 = RuleText.rule(
            "RFC8322-6.2.3-form",
            STRUCTURE,
            MUST,
            "RFC 8322, Section 6.2.3",
            "rolie:format is empty and has no other attributes than ns, version, schema-location and " + "schema-type.",
            "The element's form is closed, apart from attributes of other namespaces.",
            "Remove what is not defined, or give the attribute a namespace of its own.");

    public static final Rule NS = RuleText.rule(
            "RFC8322-6.2.3-ns",
            SEMANTICS,
            MUST,
            "RFC 8322, Section 6.2.3",
            "rolie:format has an attribute ns that is not empty.",
            "The attribute names the data model, which is what the element is for.",
            "Name the data model in ns.");

    public static final Rule NS_ABSOLUTE = RuleText.rule(
            "RFC8322-6.2.3-ns-absolute",
            SEMANTICS,
            MUST,
            "RFC 8322, Section 6.2.3",
            "The attribute ns is an absolute URI.",
            "A name must mean the same wherever the entry is copied to.",
            "Write a URI with a scheme, such as urn:ietf:params:xml:ns:iodef-2.0.");

    public static final Rule SCHEMA_LOCATION = RuleText.rule(
            "RFC8322-6.2.3-schema-location",
            SEMANTICS,
            MUST,
            "RFC 8322, Section 6.2.3",
            "The attribute schema-location is a URI reference.",
            "A validator fetches the schema from there.",
            "Write the URI of the schema.");

    public static final Rule SCHEMA_TYPE = RuleText.rule(
            "RFC8322-6.2.3-schema-type",
            SEMANTICS,
            MUST,
            "RFC 8322, Section 6.2.3",
            "The attribute schema-type is a media type.",
            "A validator tells by it which schema language it needs.",
            "Write a media type such as application/xml.");

    public static final Rule SCHEMA_TYPE_ALONE = RuleText.rule(
            "RFC8322-6.2.3-schema-type-alone",
            SEMANTICS,
            SHOULD,
            "RFC 8322, Section 6.2.3",
            "The attribute schema-type comes with schema-location.",
            "It says of what type the schema is that schema-location points to.",
            "Add schema-location or drop schema-type.");

    public static final Rule FORM_6_2_4 = RuleText.rule(
            "RFC8322-6.2.4-form",
            STRUCTURE,
            MUST,
            "RFC 8322, Section 6.2.4",
            "rolie:property is empty and has no other attributes than name and value.",
            "The element's form is closed, apart from attributes of other namespaces.",
            "Put the value into the attribute value, and remove what is not defined.");

    public static final Rule NAME_6_2_4 = RuleText.rule(
            "RFC8322-6.2.4-name",
            SEMANTICS,
            MUST,
            "RFC 8322, Section 6.2.4",
            "rolie:property has an attribute name with an absolute URI.",
            "The name says what the value means.",
            "Write a registered name, or a URI of your own.");

    public static final Rule VALUE = RuleText.rule(
            "RFC8322-6.2.4-value",
            SEMANTICS,
            MUST,
            "RFC 8322, Section 6.2.4",
            "rolie:property has an attribute value.",
            "A property without a value says nothing.",
            "Add the attribute value.");

    public static final Rule COLLECTION_LINK = RuleText.rule(
            "RFC8322-6.2.5-collection-link",
            SEMANTICS,
            MUST,
            "RFC 8322, Section 6.2.5",
            "An entry that stands alone links to its collection.",
            "Somebody who was given only the entry finds the feed by this link.",
            "Add a link with rel=\"collection\" for each feed that has the entry.");

    public static final Rule INFORMATION_TYPE_6_2_5 = RuleText.rule(
            "RFC8322-6.2.5-information-type",
            SEMANTICS,
            MUST,
            "RFC 8322, Section 6.2.5",
            "An entry that stands alone has exactly one information type.",
            "Without its feed nothing else says what the content is.",
            "Add a category with the scheme urn:ietf:params:rolie:category:information-type.");

    public static final Rule DATE = RuleText.rule(
            "RFC8322-7.4-date",
            SEMANTICS,
            MUST,
            "RFC 8322, Section 7.4",
            "The properties content-published-date and content-updated-date hold date-times of RFC " + "3339.",
            "Clients compare these dates.",
            "Write a date-time such as 2026-05-04T18:13:51Z.");

    public static final Rule REGISTERED = RuleText.rule(
            "RFC8322-7.4-registered",
            SEMANTICS,
            SHOULD,
            "RFC 8322, Section 7.4",
            "A property name in the registered range is registered or known from a published extension.",
            "Names beginning with urn:ietf:params:rolie:property: are given out by IANA; for private "
                    + "use there is ...:property:local.",
            "Use a registered name, one beginning with urn:ietf:params:rolie:property:local, or a URI "
                    + "of your own.");

    /** All of them. */
    public static final List<Rule> ALL = List.of(
            NAMESPACE,
            INFORMATION_TYPE_ONCE,
            NAME_8_4,
            UNKNOWN_TYPE,
            OUT_OF_LINE,
            INFORMATION_TYPE_6_1,
            MEMBER_TYPE,
            SERVICE_LINK,
            PREVIOUS,
            CONTENT,
            FORMAT_ONCE,
            CONTENT_EMPTY,
            CONTENT_SRC,
            CONTENT_TYPE,
            CONTENT_ADDRESS,
            FORM_6_2_3,
            NS,
            NS_ABSOLUTE,
            SCHEMA_LOCATION,
            SCHEMA_TYPE,
            SCHEMA_TYPE_ALONE,
            FORM_6_2_4,
            NAME_6_2_4,
            VALUE,
            COLLECTION_LINK,
            INFORMATION_TYPE_6_2_5,
            DATE,
            REGISTERED);

    private Rfc8322() {}
}
