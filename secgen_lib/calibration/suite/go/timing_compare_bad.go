// calibration: crypto; run: text; shown by: nothing; missed by all
package main

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
)

func valid(key []byte, message, mark string) bool {
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(message))
	return hex.EncodeToString(mac.Sum(nil)) == mark // ! CWE-208 timing_compare
}

func main() {
	key := make([]byte, 32)
	if _, err := rand.Read(key); err != nil || len(os.Args) < 2 {
		return
	}
	fmt.Println(valid(key, "message", os.Args[1]))
}
