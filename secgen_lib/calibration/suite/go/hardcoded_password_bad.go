// calibration: crypto; run: -; shown by: nothing
package main

import (
	"crypto/subtle"
	"fmt"
	"os"
)

const password = "Tr0ub4dor&3" // ! CWE-798 hardcoded_password

func allowed(given string) bool {
	return subtle.ConstantTimeCompare([]byte(given), []byte(password)) == 1
}

func main() {
	fmt.Println(len(os.Args) > 1 && allowed(os.Args[1]))
}
