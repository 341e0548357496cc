// calibration: crypto; run: secret; shown by: nothing
package main

import (
	"crypto/md5"
	"fmt"
	"os"
	"strings"
)

func stored(password string) string {
	return fmt.Sprintf("%x", md5.Sum([]byte(password))) // ! CWE-327 weak_hash
}

func main() {
	fmt.Println(stored(strings.Join(os.Args[1:], " ")))
}
