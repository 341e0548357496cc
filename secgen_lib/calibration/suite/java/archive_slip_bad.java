// calibration: path traversal; run: -; shown by: nothing; missed by all
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

public class Unzip {
    static void unzip(InputStream archive, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(archive)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName());
                if (!entry.isDirectory()) {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);  // ! CWE-22 archive_slip
                }
            }
        }
    }

    public static void main(String[] args) throws IOException {
        unzip(System.in, Path.of("unzipped").toAbsolutePath());
    }
}
