// calibration: crypto; run: text; shown by: nothing; missed by all
package main

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"fmt"
	"os"
	"strings"
)

func seal(gcm cipher.AEAD, text []byte) []byte {
	once := make([]byte, gcm.NonceSize())
	return gcm.Seal(once, once, text, nil) // ! CWE-323 nonce_reused
}

func main() {
	key := make([]byte, 32)
	if _, err := rand.Read(key); err != nil {
		return
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return
	}
	gcm, err := cipher.NewGCM(block)
	if err != nil {
		return
	}
	fmt.Printf("%x\n", seal(gcm, []byte(strings.Join(os.Args[1:], " "))))
}
