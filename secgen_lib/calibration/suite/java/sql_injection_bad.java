// calibration: injection; run: -; shown by: nothing
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Users {
    static boolean exists(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            String query = "SELECT id FROM users WHERE name = '" + name + "'";
            try (ResultSet rows = statement.executeQuery(query)) {  // ! CWE-89 sql_injection
                return rows.next();
            }
        }
    }

    public static void main(String[] args) throws SQLException {
        if (args.length < 2) {
            System.out.println("usage: Users DATABASE NAME");
            return;
        }
        try (Connection connection = DriverManager.getConnection(args[0])) {
            System.out.println(exists(connection, args[1]));
        }
    }
}
