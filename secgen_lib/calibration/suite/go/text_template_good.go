// calibration: injection; run: -; shown by: nothing
package main

import (
	"html/template"
	"net/http"
	"net/http/httptest"
	"os"
)

var page = template.Must(template.New("page").Parse("<p>Hello, {{.}}</p>\n"))

func hello(w http.ResponseWriter, r *http.Request) {
	if err := page.Execute(w, r.FormValue("name")); err != nil {
		http.Error(w, "no page", http.StatusInternalServerError)
	}
}

func main() {
	answer := httptest.NewRecorder()
	hello(answer, httptest.NewRequest("GET", "/?name=Ada", nil))
	os.Stdout.Write(answer.Body.Bytes())
}
