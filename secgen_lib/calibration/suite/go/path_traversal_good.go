// calibration: path traversal; run: -; shown by: nothing
package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
)

func serve(w http.ResponseWriter, r *http.Request) {
	name := filepath.Join("uploads", filepath.Base(r.URL.Query().Get("file")))
	text, err := os.ReadFile(name)
	if err != nil {
		http.NotFound(w, r)
		return
	}
	w.Write(text)
}

func main() {
	answer := httptest.NewRecorder()
	serve(answer, httptest.NewRequest("GET", "/notes?file=monday.txt", nil))
	fmt.Println(answer.Code)
}
