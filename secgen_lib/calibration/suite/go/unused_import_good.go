// calibration: build error; run: -; shown by: compiler
package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Println(len(os.Args))
}
