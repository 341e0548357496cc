// calibration: other; run: x; shown by: nothing; missed by all
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
	limit, _ := strconv.Atoi(os.Args[1]) // ! CWE-252 ignored_error
	fmt.Println("limit", limit)
}
