// calibration: format string; run: -; shown by: nothing
package main

import (
	"fmt"
	"os"
)

func main() {
	for i, name := range os.Args[1:] {
		fmt.Printf("%d: %s\n", i, name)
	}
}
