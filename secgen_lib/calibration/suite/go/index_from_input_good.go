// calibration: buffer overflow; run: 12; shown by: panic
package main

import (
	"fmt"
	"os"
	"strconv"
)

var days = [7]string{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"}

func main() {
	if len(os.Args) < 2 {
		return
	}
	n, err := strconv.Atoi(os.Args[1])
	if err != nil || n < 0 || n >= len(days) {
		fmt.Println("not a day")
		return
	}
	fmt.Println(days[n])
}
