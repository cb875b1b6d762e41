package dev.jacquard.docs;

import dev.jacquard.names.ClassName;

/** Where pages stand: all of them in a folder below the folder of pages, so that one link form serves all. */
final class Paths {
    private Paths() {}

    /** The page of a model, request or exception. */
    static String model(ClassName name) {
        return "models/" + name.simpleName() + ".md";
    }

    /** The page of a class of operations. */
    static String api(ClassName name) {
        return "apis/" + name.simpleName() + ".md";
    }

    /** The target of a link from one page to another. */
    static String fromPage(String path) {
        return "../" + path;
    }
}
