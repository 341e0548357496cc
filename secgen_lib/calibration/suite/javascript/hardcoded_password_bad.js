// calibration: crypto; run: -; shown by: nothing
const options = {
  user: "shop",
  password: "w1nter-Garden",  // ! CWE-798 hardcoded_password
  host: process.env.DB_HOST || "localhost",
  database: "shop",
};

module.exports = { connect: (driver) => driver.connect(options) };
