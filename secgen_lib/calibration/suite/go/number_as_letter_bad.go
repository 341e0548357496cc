// calibration: type error; run: -; shown by: nothing
package main

import (
	"fmt"
	"os"
)

func main() {
	count := len(os.Args)
	fmt.Println("arguments: " + string(count)) // ! CWE-704 number_as_letter
}
