/** The extension of docs/extensions.md, as somebody outside of this library would write it. */
package org.mile4j.model.extension.example;
