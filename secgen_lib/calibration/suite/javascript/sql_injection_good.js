// calibration: injection; run: -; shown by: nothing
class Users {
  constructor(client) {
    this.client = client;
  }

  async byName(name) {
    const rows = await this.client.query("SELECT id FROM users WHERE name = $1", [name]);
    return rows.length > 0 ? rows[0] : null;
  }
}

module.exports = { Users };
