// calibration: crypto; run: -; shown by: nothing
package main

import (
	"fmt"
	"os"
)

func main() {
	password := "<hidden>"
	for _, field := range os.Args[1:] {
		if field == "password" {
			fmt.Println(field, password)
		}
	}
}
