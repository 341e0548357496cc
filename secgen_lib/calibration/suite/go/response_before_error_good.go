// calibration: null dereference; run: -; shown by: panic
package main

import (
	"fmt"
	"io"
	"net/http"
	"time"
)

var client = &http.Client{Timeout: 5 * time.Second}

func size(address string) (int64, error) {
	response, err := client.Get(address)
	if err != nil {
		return 0, err
	}
	defer response.Body.Close()
	return io.Copy(io.Discard, response.Body)
}

func main() {
	n, err := size("http://127.0.0.1:1/status")
	fmt.Println(n, err != nil)
}
