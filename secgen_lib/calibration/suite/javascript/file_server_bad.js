// calibration: path traversal; run: -; shown by: nothing; missed by all
const fs = require("fs");
const http = require("http");
const path = require("path");

const ROOT = path.join(__dirname, "public");

function serve(request, response) {
  const wanted = decodeURIComponent(request.url.split("?")[0]);
  const stream = fs.createReadStream(path.join(ROOT, wanted));  // ! CWE-22 file_server
  stream.on("error", () => {
    response.statusCode = 404;
    response.end("not found");
  });
  stream.pipe(response);
}

const server = http.createServer(serve);
if (process.argv[2] === "serve") {
  server.listen(8080);
}
