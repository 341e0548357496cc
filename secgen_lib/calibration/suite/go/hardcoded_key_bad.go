// calibration: crypto; run: text; shown by: nothing
package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"strings"
)

var signing = []byte("0123456789abcdef0123456789abcdef") // ! CWE-321 hardcoded_key

func sign(text string) string {
	mac := hmac.New(sha256.New, signing)
	mac.Write([]byte(text))
	return hex.EncodeToString(mac.Sum(nil))
}

func main() {
	fmt.Println(sign(strings.Join(os.Args[1:], " ")))
}
