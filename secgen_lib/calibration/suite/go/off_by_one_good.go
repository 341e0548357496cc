// calibration: buffer overflow; run: 3 1 2; shown by: panic
package main

import (
	"fmt"
	"os"
)

func sorted(words []string) bool {
	for i := 0; i+1 < len(words); i++ {
		if words[i] > words[i+1] {
			return false
		}
	}
	return true
}

func main() {
	fmt.Println(sorted([]string{"a", "b", "c"}), len(os.Args))
}
