// calibration: crypto; run: -; shown by: nothing
package main

import (
	"crypto/rand"
	"crypto/rc4"
	"fmt"
	"os"
	"strings"
)

func seal(key, text []byte) ([]byte, error) {
	stream, err := rc4.NewCipher(key) // ! CWE-327 weak_cipher
	if err != nil {
		return nil, err
	}
	sealed := make([]byte, len(text))
	stream.XORKeyStream(sealed, text)
	return sealed, nil
}

func main() {
	key := make([]byte, 16)
	if _, err := rand.Read(key); err != nil {
		return
	}
	sealed, err := seal(key, []byte(strings.Join(os.Args[1:], " ")))
	fmt.Printf("%x %v\n", sealed, err)
}
