// calibration: null dereference; run: a b a; shown by: panic
package main

import (
	"fmt"
	"os"
)

func main() {
	counts := map[string]int{}
	for _, word := range os.Args[1:] {
		counts[word]++
	}
	fmt.Println(counts)
}
