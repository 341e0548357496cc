// calibration: path traversal; run: -; shown by: nothing; flagged though sound
package main

import (
	"fmt"
	"os"
	"path/filepath"
)

var notes = map[string]bool{"monday.txt": true, "friday.txt": true}

func main() {
	if len(os.Args) < 2 || !notes[os.Args[1]] {
		fmt.Println("no such note")
		return
	}
	text, err := os.ReadFile(filepath.Join("notes", os.Args[1]))
	if err != nil {
		fmt.Println("no note yet")
		return
	}
	fmt.Println(len(text))
}
