package org.mile4j.model.extension.example;

/** A ticket of the help desk. */
// begin
public record Ticket(String number, String queue) {}
// end
