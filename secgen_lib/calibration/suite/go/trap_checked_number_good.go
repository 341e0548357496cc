// calibration: integer overflow; run: 300; shown by: nothing
package main

import (
	"fmt"
	"os"
	"strconv"
)

func level(text string) uint8 {
	n, err := strconv.Atoi(text)
	if err != nil || n < 0 || n > 255 {
		return 0
	}
	return uint8(n)
}

func main() {
	if len(os.Args) > 1 {
		fmt.Println(level(os.Args[1]))
	}
}
