// calibration: injection; run: -; shown by: nothing; missed by all
package main

import (
	"net/http"
	"net/http/httptest"
	"os"
	"text/template" // ! CWE-79 text_template
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
