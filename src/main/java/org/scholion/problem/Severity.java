package org.scholion.problem;

/** How much a problem weighs. Errors stop a build, warnings stop a strict build, notes are for the editor's leisure. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /** The word that is printed. */
    public String word() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}
