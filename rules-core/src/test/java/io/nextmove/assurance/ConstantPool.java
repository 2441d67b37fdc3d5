package io.nextmove.assurance;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a class file names: the types, and the methods with the types that have them. */
final class ConstantPool {
    private static final Pattern OUTSIDE = Pattern.compile("java/(?:net|util/logging|nio/channels|rmi)/.*"
            + "|java/util/concurrent/(?:Executor|ForkJoin|Future|CompletableFuture|Flow|ThreadLocalRandom|locks/).*"
            + "|java/nio/file/.*"
            + "|java/io/(?:File|RandomAccess|ObjectOutput|Console).*"
            + "|java/time/(?:Clock|Instant|ZonedDateTime|OffsetDateTime)"
            + "|java/util/(?:Random|SplittableRandom|Timer|UUID)|java/security/.*"
            + "|java/lang/(?:Thread|ThreadLocal|Process|ProcessBuilder|Runtime)"
            + "|javax/.*|com/.*|sun/.*|jdk/.*|org/slf4j/.*"
            + "|java/time/[A-Za-z]+\\.now"
            + "|java/lang/System\\.(?!arraycopy|identityHashCode).*|java/lang/Math\\.random"
            + "|java/lang/(?:Boolean\\.getBoolean|Integer\\.getInteger|Long\\.getLong)"
            + "|java/lang/Class(?:Loader)?\\.getResource.*");

    private final Set<String> named;

    private ConstantPool(Set<String> named) {
        this.named = named;
    }

    /** Reads a class file. */
    static ConstantPool of(Path file) {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            in.readInt();
            in.readInt();
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ConstantPool read(DataInputStream in) throws IOException {
        int size = in.readUnsignedShort();
        String[] texts = new String[size];
        int[] tags = new int[size];
        int[] first = new int[size];
        int[] second = new int[size];
        for (int i = 1; i < size; i++) {
            tags[i] = in.readUnsignedByte();
            switch (tags[i]) {
                case 1 -> texts[i] = in.readUTF();
                case 3, 4 -> in.readInt();
                case 5, 6 -> {
                    in.readLong();
                    i++;
                }
                case 7, 8, 16, 19, 20 -> first[i] = in.readUnsignedShort();
                case 9, 10, 11, 12, 17, 18 -> {
                    first[i] = in.readUnsignedShort();
                    second[i] = in.readUnsignedShort();
                }
                case 15 -> {
                    in.readUnsignedByte();
                    first[i] = in.readUnsignedShort();
                }
                default -> throw new IOException("a class file of a kind that is not known");
            }
        }
        Set<String> named = new TreeSet<>();
        for (int i = 1; i < size; i++) {
            if (tags[i] == 7) {
                named.add(texts[first[i]]);
            } else if (tags[i] >= 9 && tags[i] <= 11) {
                named.add(texts[first[first[i]]] + "." + texts[first[second[i]]]);
            }
        }
        return new ConstantPool(named);
    }

    /** What of it reaches beyond the arguments of a call: time, files, sockets, threads, chance, the environment. */
    Set<String> touching() {
        Set<String> touching = new TreeSet<>(named);
        touching.removeIf(name -> !OUTSIDE.matcher(name).matches());
        return touching;
    }
}
