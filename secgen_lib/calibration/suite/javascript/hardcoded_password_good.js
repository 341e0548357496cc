// calibration: crypto; run: -; shown by: nothing
const options = {
  user: "shop",
  password: process.env.DB_PASSWORD,
  host: process.env.DB_HOST || "localhost",
  database: "shop",
};

module.exports = { connect: (driver) => driver.connect(options) };
