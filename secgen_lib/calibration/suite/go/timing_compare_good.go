// calibration: crypto; run: text; shown by: nothing
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
	given, err := hex.DecodeString(mark)
	return err == nil && hmac.Equal(mac.Sum(nil), given)
}

func main() {
	key := make([]byte, 32)
	if _, err := rand.Read(key); err != nil || len(os.Args) < 2 {
		return
	}
	fmt.Println(valid(key, "message", os.Args[1]))
}
