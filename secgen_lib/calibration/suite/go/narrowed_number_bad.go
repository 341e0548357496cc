// calibration: integer overflow; run: 70000; shown by: nothing
package main

import (
	"fmt"
	"os"
	"strconv"
)

func port(text string) uint8 {
	n, err := strconv.Atoi(text) // ! CWE-190 narrowed_number
	if err != nil {
		return 0
	}
	return uint8(n) // ! CWE-190 narrowed_number
}

func main() {
	if len(os.Args) > 1 {
		fmt.Println(port(os.Args[1]))
	}
}
