// calibration: crypto; run: -; shown by: nothing
package main

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"fmt"
	"os"
	"strings"
)

func seal(key, text []byte) ([]byte, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	gcm, err := cipher.NewGCM(block)
	if err != nil {
		return nil, err
	}
	once := make([]byte, gcm.NonceSize())
	if _, err := rand.Read(once); err != nil {
		return nil, err
	}
	return gcm.Seal(once, once, text, nil), nil
}

func main() {
	key := make([]byte, 16)
	if _, err := rand.Read(key); err != nil {
		return
	}
	sealed, err := seal(key, []byte(strings.Join(os.Args[1:], " ")))
	fmt.Printf("%x %v\n", sealed, err)
}
