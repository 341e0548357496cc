// calibration: injection; run: -; shown by: nothing; missed by all
const http = require("http");

function afterLogin(request, response) {
  const url = new URL(request.url, "http://localhost");
  const target = url.searchParams.get("next") || "/";
  response.writeHead(302, { Location: target });  // ! CWE-601 open_redirect
  response.end();
}

const server = http.createServer(afterLogin);
if (process.argv[2] === "serve") {
  server.listen(8080);
}
