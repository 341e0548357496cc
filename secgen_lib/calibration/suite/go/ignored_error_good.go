// calibration: other; run: x; shown by: nothing
package main

import (
	"fmt"
	"os"
	"strconv"
)

func main() {
	if len(os.Args) < 2 {
		return
	}
	limit, err := strconv.Atoi(os.Args[1])
	if err != nil {
		fmt.Println("not a number")
		return
	}
	fmt.Println("limit", limit)
}
