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

var signing = []byte(os.Getenv("SIGNING_KEY"))

func sign(text string) string {
	if len(signing) < 32 {
		return ""
	}
	mac := hmac.New(sha256.New, signing)
	mac.Write([]byte(text))
	return hex.EncodeToString(mac.Sum(nil))
}

func main() {
	fmt.Println(sign(strings.Join(os.Args[1:], " ")))
}
