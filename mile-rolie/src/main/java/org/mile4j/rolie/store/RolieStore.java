package org.mile4j.rolie.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Keeps the members of collections. A method that returns has done what it was asked for, and it survives a crash; a method
 * that throws {@link StoreException} has changed nothing.
 *
 * <p>Every change of a collection gets the next number of a sequence. Pages are blocks of numbers: block 3 of 100 holds the
 * members with the numbers 300 to 399, in so far as they were not changed since. So a change touches the page that the
 * member was on and the newest one, and no other.
 *
 * @since 0.1
 */
public interface RolieStore extends AutoCloseable {

    /**
     * How far a collection has come.
     *
     * @param collection the name of the collection
     * @return its state; zero changes for one that was never used
     */
    CollectionState state(String collection);

    /**
     * The members of a block, the last changed first.
     *
     * @param collection the name of the collection
     * @param from the first number
     * @param until the number behind the last one
     * @return the members
     */
    List<StoredMember> range(String collection, long from, long until);

    /**
     * How many members a block has, without their entries.
     *
     * @param collection the name of the collection
     * @param from the first number
     * @param until the number behind the last one
     * @return their number and the newest one
     */
    BlockState block(String collection, long from, long until);

    /**
     * The highest number of a member below a limit.
     *
     * @param collection the name of the collection
     * @param limit the limit, not included
     * @return the number; empty if there is none
     */
    OptionalLong below(String collection, long limit);

    /**
     * The lowest number of a member from a limit on.
     *
     * @param collection the name of the collection
     * @param limit the limit, included
     * @return the number; empty if there is none
     */
    OptionalLong from(String collection, long limit);

    /**
     * Members that pass a search, the last changed first.
     *
     * @param collection the name of the collection
     * @param search what to look for
     * @param below only members with lower numbers
     * @param most how many to give at most
     * @return the members
     */
    List<StoredMember> find(String collection, Search search, long below, int most);

    /**
     * A member.
     *
     * @param collection the name of the collection
     * @param name the name of the member
     * @return the member, if there is one
     */
    Optional<StoredMember> member(String collection, String name);

    /**
     * The content of a member.
     *
     * @param collection the name of the collection
     * @param name the name of the member
     * @return the bytes, if there are any
     */
    Optional<byte[]> content(String collection, String name);

    /**
     * Creates a member.
     *
     * @param collection the name of the collection
     * @param name the name of the member
     * @param draft what to store
     * @return the member
     * @throws ConflictException if the name or the id is taken
     */
    StoredMember create(String collection, String name, MemberDraft draft);

    /**
     * Replaces a member.
     *
     * @param collection the name of the collection
     * @param name the name of the member
     * @param expected the number that the member must have; empty for any
     * @param draft what to store
     * @return the member
     * @throws ConflictException if there is no such member or it has another number
     */
    StoredMember replace(String collection, String name, OptionalLong expected, MemberDraft draft);

    /**
     * Deletes a member with its content.
     *
     * @param collection the name of the collection
     * @param name the name of the member
     * @param expected the number that the member must have; empty for any
     * @throws ConflictException if there is no such member or it has another number
     */
    void delete(String collection, String name, OptionalLong expected);

    /**
     * Creates many members in one transaction: for the first filling of a collection.
     *
     * @param collection the name of the collection
     * @param members the members by name, in the order in which they get their numbers
     * @throws StoreException also if a name or an id is taken; nothing is created then
     */
    void load(String collection, Map<String, MemberDraft> members);

    /**
     * Notes what is said of a collection itself: its title, its categories. If that is not what was noted before, the
     * collection has changed (RFC 8322, Section 6.1.3).
     *
     * @param collection the name of the collection
     * @param description what is said of it
     */
    void describe(String collection, String description);

    /**
     * Keeps all states that members of a collection have from now on, and those that they have now: for archives (RFC 5005,
     * Section 4). It cannot be taken back, since archives do not change.
     *
     * @param collection the name of the collection
     */
    void keepHistory(String collection);

    /**
     * The states that came of a block of changes, the last first. For a block that is complete the answer is always the same.
     *
     * @param collection the name of a collection whose history is kept
     * @param from the first number
     * @param until the number behind the last one
     * @return the states
     */
    List<PastState> history(String collection, long from, long until);

    @Override
    void close();
}
