// calibration: injection; run: -; shown by: nothing
const COLUMNS = ["state", "customer", "day"];

function filtered(client, filters) {
  const conditions = [];
  const values = [];
  for (const [column, value] of Object.entries(filters)) {
    if (COLUMNS.includes(column)) {
      values.push(value);
      conditions.push(`${column} = $${values.length}`);
    }
  }
  let sql = "SELECT id FROM orders";
  if (conditions.length > 0) {
    sql += " WHERE " + conditions.join(" AND ");
  }
  return client.query(sql, values);
}

module.exports = { filtered };
