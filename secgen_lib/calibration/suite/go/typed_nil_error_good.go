// calibration: other; run: -; shown by: panic
package main

import (
	"fmt"
	"os"
)

type failure struct{ line int }

func (f *failure) Error() string { return fmt.Sprintf("line %d", f.line) }

func check(words []string) error {
	var failed error
	for i, word := range words {
		if word == "" {
			failed = &failure{i}
		}
	}
	return failed
}

func main() {
	if err := check(os.Args); err != nil {
		panic(err)
	}
	fmt.Println("fine")
}
