// calibration: injection; run: -; shown by: nothing
package main

import (
	"fmt"
	"html"
	"net/http"
	"net/http/httptest"
)

func hello(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/html")
	fmt.Fprintf(w, "<p>Hello, %s</p>", html.EscapeString(r.FormValue("name")))
}

func main() {
	answer := httptest.NewRecorder()
	hello(answer, httptest.NewRequest("GET", "/?name=Ada", nil))
	fmt.Println(answer.Body)
}
