import java.io.*;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.*;
import java.util.*;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import javax.servlet.http.*;
import javax.xml.XMLConstants;
import javax.xml.parsers.*;
import javax.xml.stream.*;
import org.xml.sax.*;

class Defects {
    private static final String TABLE = "users";
    private static final String LIST = "ls | wc -l";
    private static final Random RANDOM = new Random();
    private static final Random STRONG = new SecureRandom();
    private static final String SIGNING = "k3y-for-our-cookies!"; // ! java-hard-coded-key
    private static final String API_KEY = "sk_live_4f9a77c1e2"; // ! java-hard-coded-key
    private static final String ADMIN_PASSWORD = "Tr0ub4dor&3"; // ! java-hard-coded-password
    private static final String PASSWORD_FIELD = "password";
    private static final String TOKEN_HEADER = "X-Auth-Token";
    private final String secret = System.getenv("SECRET");
    private final String sessionToken = Long.toHexString(new Random().nextLong()); // ! java-weak-random
    private final DocumentBuilderFactory documents = DocumentBuilderFactory.newInstance();
    private byte[] salt = new byte[16];

    void list_bad(String folder) throws IOException {
        Runtime.getRuntime().exec("ls " + folder); // ! java-command-injection
    }

    void list_good(String folder) throws IOException {
        new ProcessBuilder("ls", folder).start();
    }

    ResultSet user_bad(Statement s, String name) throws SQLException {
        return s.executeQuery("SELECT * FROM users WHERE name = '" + name + "'"); // ! java-sql-injection
    }

    ResultSet user_good(Connection c, String name) throws SQLException {
        PreparedStatement s = c.prepareStatement("SELECT * FROM users WHERE name = ?");
        s.setString(1, name);
        return s.executeQuery();
    }

    Object load_bad(InputStream in) throws Exception {
        ObjectInputStream s = new ObjectInputStream(in);
        return s.readObject(); // ! java-deserialize
    }

    File file_bad(HttpServletRequest r) {
        return new File("/srv", r.getParameter("name")); // ! java-path-from-request
    }

    byte[] digest_bad(byte[] text) throws Exception {
        return MessageDigest.getInstance("MD5").digest(text); // ! java-weak-hash
    }

    byte[] digest_good(byte[] text) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(text);
    }

    Cipher cipher_bad() throws Exception {
        return Cipher.getInstance("AES/ECB/PKCS5Padding"); // ! java-weak-cipher
    }

    Cipher cipher_good() throws Exception {
        return Cipher.getInstance("AES/GCM/NoPadding");
    }

    int newTokenFor(String user) {
        return new Random().nextInt(); // ! java-weak-random
    }

    void page_bad(HttpServletRequest r, HttpServletResponse a) throws IOException {
        a.getWriter().println("hello " + r.getParameter("name")); // ! java-cross-site-scripting
    }

    void onward_bad(HttpServletRequest r, HttpServletResponse a) throws IOException {
        a.sendRedirect(r.getParameter("next")); // ! java-open-redirect
    }

    void list_by_shell_bad(String folder) throws IOException {
        new ProcessBuilder("sh", "-c", "ls " + folder).start(); // ! java-command-injection
    }

    void list_by_shell_good() throws IOException {
        new ProcessBuilder("sh", "-c", LIST).start();
    }

    ResultSet count_good(Statement s) throws SQLException {
        return s.executeQuery("SELECT count(*) FROM " + TABLE);
    }

    PreparedStatement column_good(Connection c, boolean price) throws SQLException {
        String column = price ? "price" : "name";
        return c.prepareStatement("UPDATE stock SET " + column + " = ?");
    }

    PreparedStatement column_bad(Connection c, String column) throws SQLException {
        return c.prepareStatement("UPDATE stock SET " + column + " = ?"); // ! java-sql-injection
    }

    File file_good(HttpServletRequest r) throws IOException {
        File file = new File("/srv", r.getParameter("name")).getCanonicalFile();
        if (!file.toPath().startsWith("/srv")) {
            throw new FileNotFoundException();
        }
        return file;
    }

    Path path_good(HttpServletRequest r, Path root) throws IOException {
        Path path = Path.of("/srv", r.getParameter("name")).normalize();
        if (path.startsWith("/srv")) {
            return path;
        }
        throw new FileNotFoundException();
    }

    void numbers_bad(User user) {
        int otp = RANDOM.nextInt(1000000); // ! java-weak-random
        int pin = 1000 + (int) (Math.random() * 9000); // ! java-weak-random
        byte[] iv = new byte[16];
        RANDOM.nextBytes(iv); // ! java-weak-random
        new Random().nextBytes(this.salt); // ! java-weak-random
        StringBuilder password = new StringBuilder();
        password.append((char) ('a' + RANDOM.nextInt(26))); // ! java-weak-random
        user.setPassword("x" + RANDOM.nextInt()); // ! java-weak-random
        String apiKey = "x" + Math.random(); // ! java-weak-random
    }

    String generatePassword(int n) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < n; i++) {
            text.append((char) ('a' + RANDOM.nextInt(26))); // ! java-weak-random
        }
        return text.toString();
    }

    void numbers_good(List<String> keys, String[] colours) {
        int dice = new Random().nextInt(6) + 1;
        int keyboards = new Random(7).nextInt(6) + 1;
        int spin = RANDOM.nextInt(37);
        int key = new Random().nextInt(100);
        String sessionColour = colours[RANDOM.nextInt(3)];
        Collections.shuffle(keys, new Random());
        byte[] iv = new byte[16];
        STRONG.nextBytes(iv);
    }

    void shuffleKeys(List<String> keys) {
        Collections.shuffle(keys, new Random());
    }

    void dom_bad(InputStream in) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.newDocumentBuilder().parse(in); // ! java-xml-entities
    }

    void dom_of_a_field_bad(InputStream in) throws Exception {
        documents.newDocumentBuilder().parse(in); // ! java-xml-entities
    }

    void dom_half_bad(InputStream in) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.newDocumentBuilder().parse(in); // ! java-xml-entities
    }

    void dom_good(InputStream in) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.newDocumentBuilder().parse(in);
    }

    void dom_entities_good(InputStream in) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.newDocumentBuilder().parse(in);
    }

    void sax_bad(InputSource in, HandlerBase handler) throws Exception {
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.newSAXParser().parse(in, handler); // ! java-xml-entities
    }

    void sax_good(InputSource in, HandlerBase handler) throws Exception {
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.newSAXParser().parse(in, handler);
    }

    void reader_good(InputSource in) throws Exception {
        XMLReader reader = SAXParserFactory.newInstance().newSAXParser().getXMLReader();
        reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        reader.parse(in);
    }

    void stream_bad(Reader in) throws Exception {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.createXMLStreamReader(in); // ! java-xml-entities
    }

    void stream_good(Reader in) throws Exception {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.createXMLStreamReader(in);
    }

    SecretKeySpec key_bad() {
        return new SecretKeySpec("0123456789abcdef".getBytes(), "AES"); // ! java-hard-coded-key
    }

    SecretKeySpec key_of_a_field_bad() {
        return new SecretKeySpec(SIGNING.getBytes(), "HmacSHA256");
    }

    SecretKeySpec key_good() {
        String key = "user.name";
        return new SecretKeySpec(System.getenv("KEY").getBytes(), "AES");
    }

    void password_bad() throws SQLException {
        String userPwd = "hunter22"; // ! java-hard-coded-password
        String accessToken = "ghp_16C7e42F292c6912E7710c838347Ae178"; // ! java-hard-coded-password
        DriverManager.getConnection("jdbc:x", "root", "root"); // ! java-hard-coded-password
    }

    void password_good() throws SQLException {
        String password = "";
        String dbPassword = "changeme";
        String pwd = "<hidden>";
        String token = "identifier";
        String passwordPrompt = "Your password:";
        DriverManager.getConnection("jdbc:x", "root", System.getenv("PASSWORD"));
    }
}
