package dev.jacquard.diagnostics;

/**
 * A place in a file.
 *
 * @param file the file, as the user named it
 * @param line the line, from 1; 0 if only the file is known
 * @param column the column, from 1, counted in characters
 */
public record Position(String file, int line, int column) {
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
