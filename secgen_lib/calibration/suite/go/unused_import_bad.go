// calibration: build error; run: -; shown by: compiler
package main

import (
	"fmt"
	"os"
	"strings" // ! CWE-710 unused_import
)

func main() {
	fmt.Println(len(os.Args))
}
