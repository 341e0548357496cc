// calibration: buffer overflow; run: 9hello; shown by: panic
package main

import (
	"fmt"
	"os"
)

// A message is one digit, its length, and the text.
func text(packet string) string {
	if len(packet) == 0 {
		return ""
	}
	length := int(packet[0] - '0')
	if length < 0 || length > len(packet)-1 {
		return ""
	}
	return packet[1 : 1+length]
}

func main() {
	if len(os.Args) > 1 {
		fmt.Println(text(os.Args[1]))
	}
}
