// calibration: injection; run: -; shown by: nothing
function search(req, res, books) {
  const term = req.query.q || "";
  const found = books.filter((book) => book.title.includes(term));
  res.json({ term, ids: found.map((book) => book.id) });
}

module.exports = { search };
