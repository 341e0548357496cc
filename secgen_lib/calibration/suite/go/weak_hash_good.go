// calibration: crypto; run: secret; shown by: nothing
package main

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"fmt"
	"os"
	"strings"
)

func stored(password string) string {
	block := make([]byte, 20) // PBKDF2 by hand: a random start, and the number of the only block
	if _, err := rand.Read(block[:16]); err != nil {
		return ""
	}
	block[19] = 1
	start := fmt.Sprintf("%x", block[:16])
	var hash [sha256.Size]byte
	for i := 0; i < 100000; i++ {
		mac := hmac.New(sha256.New, []byte(password))
		mac.Write(block)
		block = mac.Sum(nil)
		for j := range hash {
			hash[j] ^= block[j]
		}
	}
	return fmt.Sprintf("%s:%x", start, hash)
}

func main() {
	fmt.Println(stored(strings.Join(os.Args[1:], " ")))
}
