package dev.jacquard.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Lets one process at a time write into an output folder. The operating system frees the lock of a process that dies.
 */
final class FolderLock implements AutoCloseable {
    private static final long PAUSE_MILLIS = 20;

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Waits for the lock.
     *
     * @param folder the folder of the lock's file, which exists
     * @param patience how long to wait
     * @return the lock; null if another writer kept it all the time
     * @throws IOException if the file system does not allow it
     */
    static @Nullable FolderLock acquire(Path folder, Duration patience) throws IOException {
        Path file = folder.resolve("lock");
        long end = System.nanoTime() + patience.toNanos();
        do {
            FolderLock lock = attempt(file);
            if (lock != null) {
                return lock;
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return null;
            }
        } while (System.nanoTime() < end);
        return null;
    }

    private static @Nullable FolderLock attempt(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            // Another writer's, or one that was left behind.
        }
        FileChannel channel = null;
        try {
            Object before = key(file);
            channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            FileLock lock = channel.tryLock();
            // The last holder may have removed the file after we opened it: then this lock keeps no one out.
            if (lock != null && (before == null || before.equals(key(file)))) {
                FolderLock held = new FolderLock(file, channel);
                channel = null;
                return held;
            }
        } catch (OverlappingFileLockException | NoSuchFileException e) {
            // Held within this process, or just removed by its holder: try again.
        } finally {
            if (channel != null) {
                channel.close();
            }
        }
        return null;
    }

    private static @Nullable Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS).fileKey();
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            // Where files have no key, the next holder could not tell that the file is gone; there it stays.
            if (key(file) != null) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException e) {
            // Someone tidied up.
        }
    }
}
