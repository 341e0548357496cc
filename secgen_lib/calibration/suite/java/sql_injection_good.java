// calibration: injection; run: -; shown by: nothing
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

public class Users {
    static boolean exists(Connection connection, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT id FROM users WHERE name = ?")) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
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
