// calibration: injection; run: -; shown by: nothing
const http = require("http");

const PAGES = new Set(["/", "/account", "/orders"]);

function afterLogin(request, response) {
  const url = new URL(request.url, "http://localhost");
  const target = url.searchParams.get("next") || "/";
  response.writeHead(302, { Location: PAGES.has(target) ? target : "/" });
  response.end();
}

const server = http.createServer(afterLogin);
if (process.argv[2] === "serve") {
  server.listen(8080);
}
