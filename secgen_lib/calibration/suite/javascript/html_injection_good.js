// calibration: injection; run: -; shown by: nothing
const http = require("http");

const SIGNS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escapeHtml(text) {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign]);
}

function page(request, response) {
  const url = new URL(request.url, "http://localhost");
  const name = url.searchParams.get("name") || "stranger";
  response.setHeader("Content-Type", "text/html");
  response.end("<h1>Hello, " + escapeHtml(name) + "</h1>");
}

const server = http.createServer(page);
if (process.argv[2] === "serve") {
  server.listen(8080);
}
