// calibration: concurrency; run: -; shown by: nothing
package main

import (
	"fmt"
	"os"
)

func create(name, text string) error {
	file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = file.WriteString(text)
	if closed := file.Close(); err == nil {
		err = closed
	}
	return err
}

func main() {
	fmt.Println(create("created.txt", "mine"))
}
