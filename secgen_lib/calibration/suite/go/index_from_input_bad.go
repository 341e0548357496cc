// calibration: buffer overflow; run: 12; shown by: panic; missed by all
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
	if err != nil {
		fmt.Println("not a number")
		return
	}
	fmt.Println(days[n]) // ! CWE-129 index_from_input
}
