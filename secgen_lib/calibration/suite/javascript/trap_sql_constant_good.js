// calibration: injection; run: -; shown by: nothing
const TABLE = "users";

function everybody(client) {
  return client.query("SELECT id, name FROM " + TABLE);
}

module.exports = { everybody };
