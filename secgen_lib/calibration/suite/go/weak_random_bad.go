// calibration: crypto; run: -; shown by: nothing
package main

import (
	"fmt"
	"math/rand"
	"time"
)

const letters = "abcdefghijklmnopqrstuvwxyz0123456789"

func newToken(length int) string {
	rand.Seed(time.Now().UnixNano())
	text := make([]byte, length)
	for i := range text {
		text[i] = letters[rand.Intn(len(letters))] // ! CWE-338 weak_random
	}
	return string(text)
}

func main() {
	fmt.Println(newToken(32))
}
