// calibration: path traversal; run: -; shown by: nothing
const fs = require("fs");
const http = require("http");
const path = require("path");

const FILES = new Map([
  ["/", path.join(__dirname, "public", "index.html")],
  ["/style.css", path.join(__dirname, "public", "style.css")],
]);

function serve(request, response) {
  const file = FILES.get(request.url.split("?")[0]);
  if (file === undefined) {
    response.statusCode = 404;
    response.end("not found");
    return;
  }
  const stream = fs.createReadStream(file);
  stream.on("error", () => response.destroy());
  stream.pipe(response);
}

const server = http.createServer(serve);
if (process.argv[2] === "serve") {
  server.listen(8080);
}
