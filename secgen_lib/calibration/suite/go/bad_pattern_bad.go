// calibration: other; run: -; shown by: panic
package main

import (
	"fmt"
	"os"
	"regexp"
)

func main() {
	digits := regexp.MustCompile("^(?=.*[0-9])[a-z0-9]+$") // ! CWE-185 bad_pattern
	for _, word := range os.Args[1:] {
		fmt.Println(digits.MatchString(word))
	}
}
