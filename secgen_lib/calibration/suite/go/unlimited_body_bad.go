// calibration: resource; run: -; shown by: nothing; missed by all
package main

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
)

func echo(w http.ResponseWriter, r *http.Request) {
	text, err := io.ReadAll(r.Body) // ! CWE-770 unlimited_body
	if err != nil {
		http.Error(w, "no text", http.StatusBadRequest)
		return
	}
	w.Header().Set("Content-Type", "text/plain")
	w.Write(text)
}

func main() {
	answer := httptest.NewRecorder()
	echo(answer, httptest.NewRequest("POST", "/", strings.NewReader("text")))
	fmt.Println(answer.Code)
}
