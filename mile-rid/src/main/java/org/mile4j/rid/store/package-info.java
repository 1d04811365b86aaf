/**
 * What a RID system keeps: messages it acknowledged, answers it owes and answers it waits for. Start with
 * {@link org.mile4j.rid.store.MessageStore}. All types may be used by several threads at once.
 *
 * @since 0.1
 */
package org.mile4j.rid.store;
