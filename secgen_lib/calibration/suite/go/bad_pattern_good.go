// calibration: other; run: -; shown by: panic
package main

import (
	"fmt"
	"os"
	"regexp"
)

func main() {
	digits := regexp.MustCompile("^[a-z]*[0-9][a-z0-9]*$")
	for _, word := range os.Args[1:] {
		fmt.Println(digits.MatchString(word))
	}
}
