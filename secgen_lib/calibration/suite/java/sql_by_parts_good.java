// calibration: injection; run: -; shown by: nothing
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

public class Stock {
    static int rename(Connection connection, String[] changes) throws SQLException {
        int changed = 0;
        for (int i = 0; i + 1 < changes.length; i += 2) {
            String column = changes[i].equals("price") ? "price" : "name";
            try (PreparedStatement statement = connection.prepareStatement("UPDATE stock SET " + column + " = ?")) {
                statement.setString(1, changes[i + 1]);
                changed += statement.executeUpdate();
            }
        }
        return changed;
    }

    public static void main(String[] args) throws SQLException {
        if (args.length < 1) {
            System.out.println("usage: Stock DATABASE COLUMN VALUE ...");
            return;
        }
        try (Connection connection = DriverManager.getConnection(args[0])) {
            System.out.println(rename(connection, java.util.Arrays.copyOfRange(args, 1, args.length)));
        }
    }
}
