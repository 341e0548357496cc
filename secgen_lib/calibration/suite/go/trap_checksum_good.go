// calibration: crypto; run: -; shown by: nothing; flagged though sound
package main

import (
	"crypto/md5"
	"fmt"
	"os"
	"strings"
)

func etag(page string) string {
	return fmt.Sprintf("%q", fmt.Sprintf("%x", md5.Sum([]byte(page))))
}

func main() {
	fmt.Println(etag(strings.Join(os.Args[1:], " ")))
}
