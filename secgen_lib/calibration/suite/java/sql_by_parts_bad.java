// calibration: injection; run: -; shown by: nothing; missed by all
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

public class Stock {
    static int rename(Connection connection, String[] changes) throws SQLException {
        StringBuilder query = new StringBuilder("UPDATE stock SET ");
        for (int i = 0; i + 1 < changes.length; i += 2) {
            query.append(i > 0 ? ", " : "").append(changes[i]).append(" = '").append(changes[i + 1]).append("'");
        }
        try (PreparedStatement statement = connection.prepareStatement(query.toString())) {  // ! CWE-89 sql_by_parts
            return statement.executeUpdate();
        }
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
