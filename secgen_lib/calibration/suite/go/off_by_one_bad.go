// calibration: buffer overflow; run: 3 1 2; shown by: panic; missed by all
package main

import (
	"fmt"
	"os"
)

func sorted(words []string) bool {
	for i := 0; i < len(words); i++ {
		if words[i] > words[i+1] { // ! CWE-125 off_by_one
			return false
		}
	}
	return true
}

func main() {
	fmt.Println(sorted([]string{"a", "b", "c"}), len(os.Args))
}
