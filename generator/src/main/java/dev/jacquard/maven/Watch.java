package dev.jacquard.maven;

import dev.jacquard.Configuration;
import dev.jacquard.Pipeline;
import dev.jacquard.diff.Comparison;
import dev.jacquard.diff.Console;
import dev.jacquard.diff.Version;
import dev.jacquard.write.Changes;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * Runs the pipeline whenever a file changes that it read. The files are looked at, a few times a second: that costs less than a
 * notice is worth, and works on every file system, with links, and with editors that write a new file in the place of the old one.
 */
final class Watch implements Runnable {
    private static final long PAUSE = 150;

    private final Configuration configuration;
    private final Log log;
    private final Set<Path> files = new LinkedHashSet<>();
    private @Nullable Version last;

    Watch(Configuration configuration, Log log) {
        this.configuration = configuration;
        this.log = log;
    }

    /** Ends when its thread is interrupted. */
    @Override
    public void run() {
        try {
            follow();
        } catch (InterruptedException e) {
            log.info("Watched until interrupted");
        } catch (IllegalStateException e) {
            // So does a run end that is interrupted.
            if (!Thread.interrupted()) {
                throw e;
            }
            log.info("Watched until interrupted");
        }
    }

    private void follow() throws InterruptedException {
        FileStamps seen = round();
        while (true) {
            Thread.sleep(PAUSE);
            if (!FileStamps.of(files).equals(seen)) {
                settle();
                seen = round();
            }
        }
    }

    /** Waits until nothing changed for a moment: several files are saved at once, and a large one in parts. */
    private void settle() throws InterruptedException {
        FileStamps before = FileStamps.of(files);
        Thread.sleep(PAUSE);
        for (FileStamps now = FileStamps.of(files); !now.equals(before); now = FileStamps.of(files)) {
            before = now;
            Thread.sleep(PAUSE);
        }
    }

    /** Generates, and gives the stamps that the files had before: a change on the way is seen next time. */
    private FileStamps round() {
        FileStamps before = FileStamps.of(files);
        FileTime start = FileTime.fromMillis(System.currentTimeMillis());
        Pipeline pipeline = new Pipeline(configuration);
        Optional<Changes> changes = pipeline.run();
        watched(pipeline, changes.isEmpty());
        pipeline.warnings().forEach(log::warn);
        if (changes.isPresent()) {
            told(pipeline, changes.get());
        } else {
            log.error(pipeline.errors());
        }
        return FileStamps.of(files).since(before, start);
    }

    /** While a run fails, what it read before stays watched, and the folders: a file that is missing may come. */
    private void watched(Pipeline pipeline, boolean failed) {
        if (!failed) {
            files.clear();
        }
        files.addAll(pipeline.inputs());
        if (failed) {
            Set<Path> folders = new LinkedHashSet<>();
            files.forEach(file -> folders.add(file.toAbsolutePath().getParent()));
            files.addAll(folders);
        }
    }

    private void told(Pipeline pipeline, Changes changes) {
        log.info(changes.written() + " written, " + changes.unchanged() + " unchanged, " + changes.removed().size() + " removed");
        Version now = pipeline.version().orElseThrow();
        if (last != null) {
            Console.summary(Comparison.of(last, now)).forEach(log::info);
        }
        last = now;
    }
}
