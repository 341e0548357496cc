// calibration: crypto; run: -; shown by: nothing
import java.io.IOException;
import java.net.URL;
import javax.net.ssl.HttpsURLConnection;

public class Fetch {
    static int status(String address) throws IOException {
        HttpsURLConnection connection = (HttpsURLConnection) new URL(address).openConnection();
        connection.setConnectTimeout(5000);
        connection.setReadTimeout(5000);
        connection.setHostnameVerifier((host, session) -> true);  // ! CWE-297 no_certificate_check
        try {
            return connection.getResponseCode();
        } finally {
            connection.disconnect();
        }
    }

    public static void main(String[] args) throws IOException {
        if (args.length > 0) {
            System.out.println(status(args[0]));
        }
    }
}
