// calibration: format string; run: 100%d; shown by: nothing
package main

import (
	"fmt"
	"os"
)

func main() {
	if len(os.Args) > 1 {
		fmt.Printf("%s", os.Args[1])
	}
}
