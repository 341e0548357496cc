package secgen;

import java.util.HashMap;
import java.util.Map;

/** Classes from a message: a name and a class file each, from part {@code first} on; beside them only the library. */
final class Classes extends ClassLoader {
    private final Map<String, byte[]> files = new HashMap<>();
    private final ClassLoader library;

    /** {@code library}: where Kotlin's own packages are; null for the JDK alone. */
    Classes(byte[][] message, int first, ClassLoader library) {
        super(ClassLoader.getPlatformClassLoader());
        this.library = library;
        for (int i = first; i + 1 < message.length; i += 2) files.put(Wire.text(message[i]), message[i + 1]);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] file = files.get(name);
        if (file != null) return defineClass(name, file, 0, file.length);
        if (name.equals("secgen.Remote")) return Classes.class.getClassLoader().loadClass(name);
        if (library != null && name.startsWith("kotlin.")) return library.loadClass(name);
        throw new ClassNotFoundException(name);
    }
}
