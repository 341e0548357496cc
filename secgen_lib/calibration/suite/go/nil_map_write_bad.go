// calibration: null dereference; run: a b a; shown by: panic
package main

import (
	"fmt"
	"os"
)

func main() {
	var counts map[string]int
	for _, word := range os.Args[1:] {
		counts[word]++ // ! CWE-476 nil_map_write
	}
	fmt.Println(counts)
}
