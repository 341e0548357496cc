// calibration: injection; run: -; shown by: nothing
package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strconv"
)

func square(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.ParseFloat(r.FormValue("n"), 64)
	if err != nil {
		http.Error(w, "not a number", http.StatusBadRequest)
		return
	}
	fmt.Fprintf(w, "<p>%g</p>", n*n)
}

func main() {
	answer := httptest.NewRecorder()
	square(answer, httptest.NewRequest("GET", "/?n=3", nil))
	fmt.Println(answer.Body)
}
