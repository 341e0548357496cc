// calibration: injection; run: -; shown by: nothing
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Count {
    private static final String TABLE = "users";

    static long count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + TABLE)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    public static void main(String[] args) throws SQLException {
        if (args.length > 0) {
            try (Connection connection = DriverManager.getConnection(args[0])) {
                System.out.println(count(connection));
            }
        }
    }
}
