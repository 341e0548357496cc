// calibration: zero value; run: -; shown by: panic; missed by all
package main

import (
	"fmt"
	"os"
)

func average(words []string) int {
	total := 0
	for _, word := range words {
		total += len(word)
	}
	return total / len(words) // ! CWE-369 division_by_zero
}

func main() {
	fmt.Println(average(os.Args[1:]))
}
