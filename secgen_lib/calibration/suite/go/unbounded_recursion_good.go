// calibration: resource; run: 100000000; shown by: panic
package main

import (
	"fmt"
	"os"
	"strconv"
)

func sum(n int) int {
	total := 0
	for i := 1; i <= n; i++ {
		total += i
	}
	return total
}

func main() {
	n := 10
	if len(os.Args) > 1 {
		n, _ = strconv.Atoi(os.Args[1])
	}
	fmt.Println(sum(n))
}
