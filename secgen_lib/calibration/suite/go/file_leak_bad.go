// calibration: leak; run: -; shown by: nothing; missed by all
package main

import (
	"bufio"
	"fmt"
	"os"
)

func lines(name string) (int, error) {
	file, err := os.Open(name) // ! CWE-775 file_leak
	if err != nil {
		return 0, err
	}
	count := 0
	for scanner := bufio.NewScanner(file); scanner.Scan(); {
		count++
	}
	return count, nil
}

func main() {
	fmt.Println(lines("/dev/null"))
}
