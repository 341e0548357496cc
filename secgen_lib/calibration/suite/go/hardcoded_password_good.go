// calibration: crypto; run: -; shown by: nothing
package main

import (
	"crypto/subtle"
	"fmt"
	"os"
)

func allowed(given string) bool {
	password := os.Getenv("ADMIN_PASSWORD")
	return password != "" && subtle.ConstantTimeCompare([]byte(given), []byte(password)) == 1
}

func main() {
	fmt.Println(len(os.Args) > 1 && allowed(os.Args[1]))
}
