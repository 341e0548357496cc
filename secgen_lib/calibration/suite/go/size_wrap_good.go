// calibration: integer overflow; run: 65536 40000; shown by: panic
package main

import (
	"fmt"
	"os"
	"strconv"
)

func main() {
	if len(os.Args) < 3 {
		return
	}
	width, _ := strconv.ParseInt(os.Args[1], 10, 32)
	height, _ := strconv.ParseInt(os.Args[2], 10, 32)
	if width <= 0 || height <= 0 || width*height > 1<<24 {
		return
	}
	size := int32(width) * int32(height)
	pixels := make([]byte, size)
	fmt.Println(len(pixels))
}
