// calibration: resource; run: 100000000; shown by: panic; missed by all
package main

import (
	"fmt"
	"os"
	"strconv"
)

func sum(n int) int { // ! CWE-674 unbounded_recursion
	if n <= 0 {
		return 0
	}
	return n + sum(n-1)
}

func main() {
	n := 10
	if len(os.Args) > 1 {
		n, _ = strconv.Atoi(os.Args[1])
	}
	fmt.Println(sum(n))
}
