// calibration: concurrency; run: -; shown by: nothing; missed by all
package main

import (
	"fmt"
	"os"
)

func create(name, text string) error {
	if _, err := os.Stat(name); err == nil { // ! CWE-367 check_then_use
		return os.ErrExist
	}
	return os.WriteFile(name, []byte(text), 0o600)
}

func main() {
	fmt.Println(create("created.txt", "mine"))
}
