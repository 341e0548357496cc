// calibration: zero value; run: -; shown by: panic
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
	if len(words) == 0 {
		return 0
	}
	return total / len(words)
}

func main() {
	fmt.Println(average(os.Args[1:]))
}
