// calibration: leak; run: -; shown by: nothing
package main

import (
	"bufio"
	"fmt"
	"os"
)

func lines(name string) (int, error) {
	file, err := os.Open(name)
	if err != nil {
		return 0, err
	}
	defer file.Close()
	count := 0
	for scanner := bufio.NewScanner(file); scanner.Scan(); {
		count++
	}
	return count, nil
}

func main() {
	fmt.Println(lines("/dev/null"))
}
