// calibration: injection; run: -; shown by: nothing; missed by all
function filtered(client, filters) {
  const conditions = [];
  for (const [column, value] of Object.entries(filters)) {
    conditions.push(`${column} = '${value}'`);
  }
  let sql = "SELECT id FROM orders";
  if (conditions.length > 0) {
    sql += " WHERE " + conditions.join(" AND ");
  }
  return client.query(sql);  // ! CWE-89 sql_by_parts
}

module.exports = { filtered };
