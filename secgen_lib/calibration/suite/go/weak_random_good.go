// calibration: crypto; run: -; shown by: nothing
package main

import (
	"crypto/rand"
	"fmt"
	"math/big"
)

const letters = "abcdefghijklmnopqrstuvwxyz0123456789"

func newToken(length int) string {
	text := make([]byte, length)
	for i := range text {
		n, err := rand.Int(rand.Reader, big.NewInt(int64(len(letters))))
		if err != nil {
			return ""
		}
		text[i] = letters[n.Int64()]
	}
	return string(text)
}

func main() {
	fmt.Println(newToken(32))
}
