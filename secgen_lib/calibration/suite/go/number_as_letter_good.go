// calibration: type error; run: -; shown by: nothing
package main

import (
	"fmt"
	"os"
)

func main() {
	count := len(os.Args)
	fmt.Println("arguments: " + fmt.Sprint(count))
}
