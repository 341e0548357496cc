// calibration: injection; run: -; shown by: nothing
function search(req, res, books) {
  const term = req.query.q || "";
  const found = books.filter((book) => book.title.includes(term));
  const items = found.map((book) => `<li>${Number(book.id)}</li>`).join("");
  res.send(`<p>Results for ${term}:</p><ul>${items}</ul>`);  // ! CWE-79 reflected_search
}

module.exports = { search };
