// calibration: integer overflow; run: 70000; shown by: nothing
package main

import (
	"fmt"
	"os"
	"strconv"
)

func port(text string) uint8 {
	n, err := strconv.ParseUint(text, 10, 8)
	if err != nil {
		return 0
	}
	return uint8(n)
}

func main() {
	if len(os.Args) > 1 {
		fmt.Println(port(os.Args[1]))
	}
}
