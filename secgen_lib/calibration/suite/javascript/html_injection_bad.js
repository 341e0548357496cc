// calibration: injection; run: -; shown by: nothing; missed by all
const http = require("http");

function page(request, response) {
  const url = new URL(request.url, "http://localhost");
  const name = url.searchParams.get("name") || "stranger";
  response.setHeader("Content-Type", "text/html");
  response.end("<h1>Hello, " + name + "</h1>");  // ! CWE-79 html_injection
}

const server = http.createServer(page);
if (process.argv[2] === "serve") {
  server.listen(8080);
}
