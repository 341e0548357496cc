// calibration: resource; run: -; shown by: nothing
package main

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
)

func echo(w http.ResponseWriter, r *http.Request) {
	text, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
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
